import type { Document } from '../../shared/model/index.ts'
import { host, request } from '../client.ts'
import { attempt } from '../ui/toasts.ts'
import { keepWholePage } from './file-actions.ts'

/** The most bytes that one answer carries. */
const most = 1024 * 1024

/**
 * Takes all of a web page for the text of its document, from the file that the notebook keeps of it; `false` where it
 * could not be.
 */
export async function keepWholeOriginal({ id, fileName }: Document): Promise<boolean> {
  const file = await attempt(async () => host().files.put(new File(await originalOf(id), fileName)))
  return file !== null && keepWholePage(id, file.handle)
}

async function originalOf(documentId: string): Promise<Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = []
  for (let start = 0, size = 1; start < size; start += most) {
    const part = await request('documents.readOriginal', { documentId, start, end: start + most })
    size = part.size
    parts.push(Uint8Array.from(atob(part.base64), letter => letter.charCodeAt(0)))
  }
  return parts
}
