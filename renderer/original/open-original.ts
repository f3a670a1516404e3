import { getDocument, GlobalWorkerOptions, PDFDataRangeTransport, type PDFDocumentProxy } from 'pdfjs-dist'
// oxlint-disable-next-line import/default -- an address, which the build puts in its place
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url'
import { request } from '../client.ts'

GlobalWorkerOptions.workerSrc = workerAddress

/** How much of the file is asked for at a time, in bytes. */
const part = 256 * 1024
/** The most that one answer carries. */
const most = 1024 * 1024

export interface Original {
  readonly pdf: PDFDocumentProxy
  /** Of its pages, in order; their numbers where the file names none. */
  readonly labels: readonly string[]
  /** Lets go of it; nothing more is read. */
  close(): void
}

/**
 * Opens the file that a document was imported from. Only the parts that a page needs are read. Scripts in it never
 * run, nothing is fetched but what the application itself brings along (character maps, standard fonts, decoders).
 */
export async function openOriginal(documentId: string): Promise<Original> {
  const first = await request('documents.readOriginal', { documentId, start: 0, end: part })
  const range = new Parts(documentId, first.size, bytesOf(first.base64))
  const task = getDocument({
    range,
    rangeChunkSize: part,
    disableAutoFetch: true,
    disableStream: true,
    cMapUrl: address('cmaps/'),
    standardFontDataUrl: address('standard_fonts/'),
    wasmUrl: address('wasm/'),
    // The policy of the window lets no WebAssembly be made.
    useWasm: false,
    enableXfa: false,
    verbosity: 0,
  })
  const failed = new Promise<never>((_resolve, reject) => {
    range.onFailure = error => {
      reject(error)
      void task.destroy()
    }
  })
  const pdf = await Promise.race([task.promise, failed])
  // A part that fails later ends the task, and drawing the page says so; here nobody waits for it any more.
  failed.catch(() => {})
  const labels = await pdf.getPageLabels()
  return {
    pdf,
    labels: Array.from({ length: pdf.numPages }, (_, at) => labels?.[at]?.trim() || String(at + 1)),
    close: () => void task.destroy(),
  }
}

const address = (folder: string) => new URL(`pdfjs/${folder}`, document.baseURI).href

class Parts extends PDFDataRangeTransport {
  onFailure: (error: Error) => void = () => {}
  readonly #documentId: string
  #ended = false

  constructor(documentId: string, size: number, first: Uint8Array) {
    super(size, first)
    this.#documentId = documentId
  }

  override requestDataRange(begin: number, end: number): void {
    void this.#read(begin, end)
  }

  override abort(): void {
    this.#ended = true
  }

  async #read(begin: number, end: number): Promise<void> {
    try {
      for (let start = begin; start < end && !this.#ended; start += most) {
        const asked = { documentId: this.#documentId, start, end: Math.min(end, start + most) }
        const { base64 } = await request('documents.readOriginal', asked)
        if (!this.#ended) this.onDataRange(start, bytesOf(base64))
      }
    } catch (error) {
      if (!this.#ended) this.onFailure(error instanceof Error ? error : new Error(String(error)))
    }
  }
}

const bytesOf = (base64: string): Uint8Array =>
  Uint8Array.from(atob(base64), character => character.charCodeAt(0))
