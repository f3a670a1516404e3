import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { CslItem } from './csl-item.ts'

/** What a file of bibliographic data holds. */
export interface Entries {
  readonly items: readonly CslItem[]
  /** What could not be read, a sentence each. */
  readonly problems: readonly string[]
}

/** Reads BibTeX and BibLaTeX. An entry that cannot be read is told, and stops no other. */
export function parseBibtex(text: string): Entries {
  const whole = read(text)
  if (whole) return { items: whole, problems: [] }
  // An entry begins with its own line; abbreviations belong to all of them.
  const pieces = text.split(/^(?=[ \t]*@)/m).filter(piece => /^[ \t]*@/.test(piece))
  const isShared = (piece: string) => /^[ \t]*@(?:string|preamble)\b/i.test(piece)
  const abbreviations = pieces.filter(piece => isShared(piece) && read(piece)).join('')
  const items: CslItem[] = []
  const problems: string[] = []
  for (const piece of pieces) {
    if (isShared(piece) || /^[ \t]*@comment\b/i.test(piece)) continue
    const entries = read(abbreviations + piece)
    if (entries) items.push(...entries)
    else
      problems.push(
        `The entry ${/^[ \t]*@\w*\s*[{(]?\s*([^,\s]*)/.exec(piece)?.[1] ?? ''} could not be read.`,
      )
  }
  return { items, problems }
}

// The type is named, so that no text is ever taken for an address to fetch.
const options = {
  forceType: '@biblatex/text',
  generateGraph: false,
  maxChainLength: 10,
  strict: true,
  target: '@csl/list+object',
}

function read(text: string): CslItem[] | null {
  let parsed: unknown
  try {
    parsed = plugins.input.chain(text, options)
  } catch (error) {
    if (error instanceof Error) return null
    throw error
  }
  const items = CslItem.array().safeParse(parsed)
  return items.success ? items.data : null
}
