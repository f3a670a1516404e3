import { ContractError } from '../../../../shared/contract/index.ts'
import { damagedFile, tooMuch, unsupportedFile } from '../refusals.ts'
import { loadPdfjs, type Listener, openWithPdfjs, type PDFDocumentProxy } from './pdfjs.ts'
import type { WithStandIns } from './stand-ins.ts'

/** More pages than any report has; each costs time whatever stands on it. */
const mostPages = 50_000

export interface OpenPdf {
  readonly pdf: PDFDocumentProxy
  close(): Promise<void>
}

/**
 * Opens a PDF, which the caller must `close`; its bytes are taken over. One that only its owner's password protects is
 * read: that password forbids changing, not reading (ISO 32000-2, 7.6.4).
 * @throws {ContractError} `unsupported_format` for one that opens only with a password, `damaged`, `too_large`
 */
export async function openFile(
  { bytes, largest }: WithStandIns,
  name: string,
  listener: Listener,
): Promise<OpenPdf> {
  const opening = await openWithPdfjs(bytes, listener, largest)
  try {
    const pdf = await opening.pdf
    if (pdf.numPages > mostPages) throw tooMuch(name, `${mostPages} pages`)
    return { pdf, close: () => opening.close() }
  } catch (error) {
    await opening.close()
    throw await inWords(error, name)
  }
}

async function inWords(error: unknown, name: string): Promise<unknown> {
  if (error instanceof ContractError) return error
  const { PasswordException } = await loadPdfjs()
  if (error instanceof PasswordException) {
    return unsupportedFile(name, 'is locked by a password. Save a copy without one and import that')
  }
  return damagedFile(name, 'is damaged: it cannot be read as a PDF', { cause: error })
}
