import type { OpenedFile } from '../../shared/contract/index.ts'
import type { Intake, RefusedFile } from './transport.ts'

/** Lets in files one after the other; one that is refused never stops the others. */
export async function letIn(
  files: readonly File[],
  put: (file: File) => Promise<OpenedFile>,
): Promise<Intake> {
  const opened: OpenedFile[] = []
  const refused: RefusedFile[] = []
  for (const file of files) {
    try {
      opened.push(await put(file))
    } catch (error) {
      if (!(error instanceof Error)) throw error
      refused.push({ name: file.name, message: error.message })
    }
  }
  return { opened, refused }
}
