import { ContractError } from '../../../shared/contract/index.ts'
import type { SourceFile } from '../capabilities.ts'
import { decodeText } from '../import/decode-text.ts'
import { readFile } from '../import/read-file.ts'
import { shownName } from '../import/shown-name.ts'
import type { Job, JobFunction } from '../work/jobs.ts'
import { CslItem } from './csl-item.ts'
import { type Entries, parseBibtex } from './parse-bibtex.ts'
import { parseRis } from './parse-ris.ts'

/** The largest file that is read, in bytes: tens of thousands of entries. */
const largestFile = 32 * 1024 * 1024
/** The most that one entry may hold, in UTF-16 code units of JSON. */
const largestEntry = 100_000

export type BibliographyJob = Job<SourceFile, Entries>

/**
 * Reads bibliographic data: CSL-JSON, RIS, BibTeX or BibLaTeX, told from each other by their beginnings.
 * @throws {ContractError} `unsupported_format` for anything else, and what reading a file throws
 */
export const bibliographyJob: JobFunction<'bibliography'> = async ({ path, name }) => {
  const shown = shownName(name)
  const { text: whole } = await decodeText(readFile(path, name, largestFile), shown)
  const text = whole.trim()
  const { items, problems } = entriesIn(text, shown)
  const fitting = items.filter(item => JSON.stringify(item).length <= largestEntry)
  const tooLong = items.length - fitting.length
  return {
    items: fitting,
    problems: tooLong === 0 ? problems : [...problems, `Entries that are too long to be kept: ${tooLong}.`],
  }
}

function entriesIn(text: string, shown: string): Entries {
  if (/^[[{]/.test(text)) return parseCslJson(text, shown)
  if (/^\s*TY {1,2}- /m.test(text)) return { items: parseRis(text), problems: [] }
  if (/^[ \t]*@\s*\w+\s*[{(]/m.test(text)) return parseBibtex(text)
  throw unknown(shown)
}

function parseCslJson(text: string, shown: string): Entries {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error
    throw unknown(shown, error)
  }
  const inside = (value as { items?: unknown }).items
  const entries: readonly unknown[] = Array.isArray(value) ? value : Array.isArray(inside) ? inside : [value]
  const items: CslItem[] = []
  const problems: string[] = []
  for (const [index, entry] of entries.entries()) {
    const item = CslItem.safeParse(entry)
    if (item.success) items.push(item.data)
    else problems.push(`Entry ${index + 1} is no item of CSL-JSON.`)
  }
  if (items.length === 0) throw unknown(shown)
  return { items, problems }
}

function unknown(shown: string, cause?: unknown): ContractError {
  const words = `${shown} is neither BibTeX, RIS nor CSL-JSON. Nothing was taken in.`
  return new ContractError('unsupported_format', words, { cause })
}
