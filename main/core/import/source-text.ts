import { normalizeText } from '../../../shared/document/index.ts'
import { type DecodedText, decodeText } from './decode-text.ts'
import { emptyFile, tooMuch } from './refusals.ts'
import { shownName } from './shown-name.ts'

/** How many lines a text may have. A report of such a size is longer than any library. */
const mostLines = 1_000_000

/**
 * The text of a plain or Markdown file, normalised.
 * @throws {ContractError} `not_text`, `too_large` for a million lines, `empty_file` where there is nothing but blanks
 */
export async function readSourceText(bytes: Uint8Array, name: string): Promise<DecodedText> {
  const { text: decoded, guessed } = await decodeText(bytes, shownName(name))
  const text = normalizeText(decoded)
  if (countOf(text, '\n') >= mostLines) throw tooMuch(name, 'a million lines')
  if (text.trim() === '') throw emptyFile(name, 'holds nothing but blanks')
  return { text, guessed }
}

/** How often a character is in a text. */
export function countOf(text: string, character: string): number {
  let count = 0
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1)) count += 1
  return count
}
