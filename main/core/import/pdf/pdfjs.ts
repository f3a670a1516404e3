/// <reference path="./pdf-worker.d.ts" />
import { readFile } from 'node:fs/promises'
import type * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import type * as worker from 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import type {
  DocumentInitParameters,
  PDFDocumentProxy,
  PDFPageProxy,
} from 'pdfjs-dist/types/src/display/api.d.ts'
import type { OperatorNumbers, Operators } from './drawn.ts'
import { JpegKeeper } from './jpeg-as-is.ts'
import { messagePorts } from './message-port.ts'

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts'

type Pdfjs = typeof pdfjs
type ReadingHalf = typeof worker

let loaded: Promise<Pdfjs> | null = null
let readingHalf: ReadingHalf | null = null

/** The most pixels of one picture that are decoded: A3 at 600 dots an inch, for those of single bits. */
export const mostPixels = 40_000_000

/**
 * The library, loaded when it is first wanted. It runs on the thread that calls it: the job has one of its own already,
 * and a thread below that would escape its limits.
 */
export function loadPdfjs(): Promise<Pdfjs> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<Pdfjs> {
  const drawing = globalThis as Record<string, unknown>
  drawing['DOMMatrix'] ??= class {}
  drawing['Path2D'] ??= class {}
  drawing['ImageDecoder'] ??= JpegKeeper
  readingHalf = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
  return quietly(() => import('pdfjs-dist/legacy/build/pdf.mjs'))
}

// While it is loaded the library warns on the console of what it misses for drawing. Nothing is drawn here.
async function quietly<Value>(load: () => Promise<Value>): Promise<Value> {
  const { console } = globalThis
  const { warn } = console
  console.warn = () => {}
  try {
    return await load()
  } finally {
    console.warn = warn
  }
}

/** A file that is being opened, which `close` lets go of. */
export interface OpeningPdf {
  readonly pdf: Promise<PDFDocumentProxy>
  close(): Promise<void>
}

/** Who is told of what stands on the pages that are read, by the library's names. */
export interface Listener {
  /** A picture and its data; `null` where it cannot be decoded. */
  readonly picture: (name: string, data: unknown) => void
  /** A font and what it is called in the file. */
  readonly font: (name: string, called: string) => void
}

/**
 * How a file is read: text, structure, annotations and what is drawn; no script, no form language, nothing fetched but
 * what comes with the library (tables of characters, decoders of pictures). Pictures of more pixels than `maxImageSize`
 * are passed over. The library takes the bytes over.
 */
export async function openWithPdfjs(
  bytes: Uint8Array,
  listener: Listener,
  maxImageSize = mostPixels,
): Promise<OpeningPdf> {
  const { getDocument, PDFWorker, VerbosityLevel } = await loadPdfjs()
  const [port, readingPort] = messagePorts(message => tell(listener, message))
  const pdfWorker = PDFWorker.create({ port: port as never, verbosity: VerbosityLevel.ERRORS })
  readingHalf!.WorkerMessageHandler.initializeFromPort(readingPort)
  const settings: DocumentInitParameters = {
    data: bytes,
    worker: pdfWorker,
    verbosity: VerbosityLevel.ERRORS,
    BinaryDataFactory: FilesOfLibrary,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    wasmUrl: 'wasm/',
    useWorkerFetch: false,
    useSystemFonts: false,
    // Else the outlines of all letters would be read.
    disableFontFace: false,
    fontExtraProperties: true,
    maxImageSize,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: true,
    enableXfa: false,
  }
  const task = getDocument(settings)
  return {
    pdf: task.promise,
    close: async () => {
      await task.destroy()
      pdfWorker.destroy()
    },
  }
}

/** Tells of pictures and fonts, which go no further: nothing is drawn with them. */
function tell(listener: Listener, message: unknown): boolean {
  const { action, data } = message as { readonly action?: unknown; readonly data?: unknown }
  if ((action !== 'obj' && action !== 'commonobj') || !Array.isArray(data)) return false
  const at = action === 'obj' ? 2 : 1
  const [name, kind, said]: readonly unknown[] = [data[0], data[at], data[at + 1]]
  if (kind === 'Font') {
    const called = (said as { extra?: { name?: unknown } } | null)?.extra?.name
    listener.font(String(name), typeof called === 'string' ? called : '')
    return true
  }
  if (kind === 'Image') {
    listener.picture(String(name), said)
    // That it has come is still waited for; its pixels would be kept until the page is closed.
    data[at + 1] = null
  }
  // One that another page has shown.
  if (kind === 'CopyLocalImage')
    listener.picture(String(name), { ref: (said as { imageRef?: unknown }).imageRef })
  return false
}

/**
 * What is drawn on a page, as the library lists it, when the pictures among it have been decoded too. Remarks are not
 * drawn.
 */
export async function readOperators(page: PDFPageProxy): Promise<Operators> {
  const { OPS, AnnotationMode } = await loadPdfjs()
  const operators = (await page.getOperatorList({ annotationMode: AnnotationMode.DISABLE })) as Operators
  const names = operators.fnArray.flatMap((number, at) =>
    number === OPS.dependency ? ((operators.argsArray[at] ?? []) as readonly string[]) : [],
  )
  // Fonts, which are dependencies too, have been kept.
  for (const name of new Set(names.filter(each => /(?:img|mask)_/.test(each)))) {
    const objects = name.startsWith('g_') ? page.commonObjs : page.objs
    await new Promise(resolve => objects.get(name, resolve))
  }
  return operators
}

/** The numbers that the library lists operators by. */
export async function operatorNumbers(): Promise<OperatorNumbers> {
  return (await loadPdfjs()).OPS
}

/**
 * Gives the library what comes with it: the predefined character maps (Adobe CMaps) that many Chinese, Japanese and
 * Korean files name, and the decoders of JPEG 2000, JBIG2 and faxes.
 */
class FilesOfLibrary {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    const folder = folders.get(kind)
    if (folder === undefined || !/^[\w-]+\.(?:bcmap|wasm)$/.test(filename))
      throw new Error(`not shipped: ${filename}`)
    return new Uint8Array(await readFile(new URL(folder + filename, filesOfLibrary)))
  }
}

const folders: ReadonlyMap<string, string> = new Map([
  ['cMapUrl', 'cmaps/'],
  ['wasmUrl', 'wasm/'],
])

// Beside the bundle lies what the window needs of the library too.
const filesOfLibrary = import.meta.url.endsWith('.ts')
  ? new URL('./', import.meta.resolve('pdfjs-dist/package.json'))
  : new URL('../renderer/pdfjs/', import.meta.url)
