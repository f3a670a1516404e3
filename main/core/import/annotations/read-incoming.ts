import { ContractError } from '../../../../shared/contract/index.ts'
import { decodeText } from '../decode-text.ts'
import { notebookFormat } from '../notebook-json.ts'
import { shownName } from '../shown-name.ts'
import { readAnnotationTable } from './annotation-table.ts'
import { readHypothesis } from './hypothesis.ts'
import type { Incoming } from './incoming.ts'
import { asObject } from './json-value.ts'
import { readQdaFile } from './qda-file.ts'
import { readWebAnnotations } from './web-annotations.ts'
import { readZotero } from './zotero.ts'

/** What a file holds: a notebook of ours in JSON, still to be checked, or annotations of whatever kind. */
export type ReadFile =
  | { readonly kind: 'notebook'; readonly value: unknown }
  | { readonly kind: 'annotations'; readonly incoming: Incoming }

/**
 * Reads a file of annotations, of whatever format its content is; its name says nothing.
 * @throws {ContractError} `unsupported_format` for what is none of them; `damaged`, `too_large` with a sentence that says why
 */
export async function readIncoming(bytes: Uint8Array, name: string): Promise<ReadFile> {
  const annotations = (incoming: Incoming): ReadFile => ({ kind: 'annotations', incoming })
  if (isArchive(bytes)) return annotations(await readQdaFile(bytes, name))
  const text = await textOf(bytes, name)
  if (/^\s*</.test(text)) return annotations(await readQdaFile(bytes, name))
  if (!/^\s*[[{]/.test(text)) {
    const table = readAnnotationTable(text, name)
    if (table) return annotations(table)
    throw unknownFormat(name)
  }
  const value = parseJson(text, name)
  if (asObject(value)?.['format'] === notebookFormat) return { kind: 'notebook', value }
  const incoming = readHypothesis(value) ?? readZotero(value, shownName(name)) ?? readWebAnnotations(value)
  if (!incoming) throw unknownFormat(name)
  return annotations(incoming)
}

const isArchive = (bytes: Uint8Array) => bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2]! < 9

async function textOf(bytes: Uint8Array, name: string): Promise<string> {
  try {
    return (await decodeText(bytes, shownName(name))).text.replace(/^\ufeff/, '')
  } catch (error) {
    if (error instanceof ContractError && error.code === 'not_text') throw unknownFormat(name)
    throw error
  }
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text)
  } catch (error) {
    if (error instanceof SyntaxError) throw unknownFormat(name)
    throw error
  }
}

/** For a file that is none of those that are known. */
export function unknownFormat(name: string): ContractError {
  return new ContractError(
    'unsupported_format',
    `${shownName(name)} holds no annotations that Parallax can read. It reads its own JSON, Web Annotations, exports of Hypothesis and Zotero, REFI-QDA projects and codebooks, and tables of Taguette. Nothing was changed.`,
  )
}
