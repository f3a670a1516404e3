import { ContractError } from '../../../../shared/contract/index.ts'
import { shownName } from '../shown-name.ts'
import { loadPdfjs, openWithPdfjs, type PDFDocumentProxy } from './pdfjs.ts'
import { refuseEndlessStreams } from './endless-streams.ts'

/** More pages than any report has; each costs time whatever stands on it. */
const mostPages = 50_000

/**
 * Opens a PDF, which the caller must `destroy`. One that only its owner's password protects is read: that password
 * forbids changing, not reading (ISO 32000-2, 7.6.4).
 * @throws {ContractError} `unreadable` for an encrypted or broken file, `too_large`
 */
export async function openFile(bytes: Uint8Array, name: string): Promise<PDFDocumentProxy> {
  const shown = shownName(name)
  refuseEndlessStreams(bytes, shown)
  const task = await openWithPdfjs(bytes)
  try {
    const pdf = await task.promise
    if (pdf.numPages > mostPages) {
      throw new ContractError(
        'too_large',
        `${shown} says that it has ${pdf.numPages} pages; at most ${mostPages} can be imported. ${nothing}`,
      )
    }
    return pdf
  } catch (error) {
    await task.destroy()
    throw await inWords(error, shown)
  }
}

const nothing = 'Nothing was imported from it.'

async function inWords(error: unknown, shown: string): Promise<unknown> {
  if (error instanceof ContractError) return error
  const { PasswordException } = await loadPdfjs()
  if (error instanceof PasswordException) {
    return new ContractError(
      'unreadable',
      `${shown} is encrypted and opens only with its password. Save a copy without a password and import that. ${nothing}`,
      { cause: error },
    )
  }
  return new ContractError('unreadable', `${shown} is damaged: it cannot be read as a PDF. ${nothing}`, {
    cause: error,
  })
}
