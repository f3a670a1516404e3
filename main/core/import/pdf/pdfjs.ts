/// <reference path="./pdf-worker.d.ts" />
import { readFile } from 'node:fs/promises'
import type * as pdfjs from 'pdfjs-dist/legacy/build/pdf.mjs'
import type { DocumentInitParameters, PDFDocumentLoadingTask } from 'pdfjs-dist/types/src/display/api.d.ts'

export type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/types/src/display/api.d.ts'

type Pdfjs = typeof pdfjs

let loaded: Promise<Pdfjs> | null = null

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
  drawing['pdfjsWorker'] = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
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

/**
 * How a file is read: only text, structure and annotations; no script, no form language, no picture decoded, nothing
 * fetched but the tables of characters that come with the library.
 */
export async function openWithPdfjs(bytes: Uint8Array): Promise<PDFDocumentLoadingTask> {
  const { getDocument, VerbosityLevel } = await loadPdfjs()
  const settings: DocumentInitParameters = {
    // The library takes the bytes over.
    data: new Uint8Array(bytes),
    verbosity: VerbosityLevel.ERRORS,
    BinaryDataFactory: CharacterTables,
    cMapUrl: 'cmaps/',
    cMapPacked: true,
    useWorkerFetch: false,
    useWasm: false,
    useSystemFonts: false,
    disableFontFace: true,
    fontExtraProperties: true,
    maxImageSize: 1,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    enableXfa: false,
  }
  return getDocument(settings)
}

/** Gives the library the predefined character maps (Adobe CMaps) that many Chinese, Japanese and Korean files name. */
class CharacterTables {
  async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
    if (kind !== 'cMapUrl' || !/^[\w-]+\.bcmap$/.test(filename)) throw new Error(`not shipped: ${filename}`)
    return new Uint8Array(await readFile(new URL(filename, tables)))
  }
}

// Beside the bundle lies what the window needs of the library too.
const tables = import.meta.url.endsWith('.ts')
  ? new URL('./cmaps/', import.meta.resolve('pdfjs-dist/package.json'))
  : new URL('../renderer/pdfjs/cmaps/', import.meta.url)
