import { basename, extname } from 'node:path'
import type { CanonicalText } from '../../../shared/document/index.ts'
import { DocumentDetails } from '../../../shared/model/index.ts'
import { readDate } from './dates.ts'
import { shownName } from './shown-name.ts'

/** The longest title that is taken from a text, in characters (code points). */
const longestTitle = 200
/** Longer lines are prose, in which a date or a name is not the report's own. */
const longestLine = 120
/** How many lines at the top and at the end are looked at. */
const linesAtTop = 12
const linesAtEnd = 6

/**
 * What a report says of itself: in its file's metadata (`said`), else in its first heading or line (the title) and in
 * short lines near its top and end of the kind “By Jane Doe”, “Source: …”, “Published: 2 September 2025”. `null` where
 * it is not plain: a wrong guess is worse than none. Without any line the title is the file's name. Values of `said`
 * that the model refuses count as not said.
 */
export function readDetails(
  canonical: CanonicalText,
  said: Partial<DocumentDetails>,
  fileName: string,
): DocumentDetails {
  const lines = shortLines(canonical)
  const title =
    shown(said.title) ?? titleOf(canonical) ?? basename(fileName, extname(fileName)).normalize('NFC')
  return {
    title: cut(title.replace(blanks, ' ').trim()) || shownName(fileName),
    author: kept('author', said.author) ?? kept('author', first(lines, authorOf)),
    publisher: kept('publisher', said.publisher) ?? kept('publisher', first(lines, publisherOf)),
    publishedOn:
      kept('publishedOn', said.publishedOn) ?? first(lines, publicationOf) ?? first(lines, loneDateOf),
    language: kept('language', said.language),
    url: kept('url', said.url) ?? kept('url', first(lines, addressOf)),
  }
}

const shown = (title: string | undefined) => (/[\p{L}\p{N}]/u.test(title ?? '') ? title : null)

// oxlint-disable-next-line no-control-regex
const blanks = /[\s\u0000-\u001f\u007f]+/gu

/** A value that the model accepts, or `null`. */
function kept<Name extends keyof DocumentDetails>(
  name: Name,
  value: string | null | undefined,
): DocumentDetails[Name] {
  const checked = DocumentDetails.shape[name].safeParse(value?.replace(blanks, ' ') ?? null)
  return (checked.success ? checked.data : null) as DocumentDetails[Name]
}

// Code is no title.
function titleOf({ text, blocks }: CanonicalText): string | null {
  const own = blocks.slice(0, linesAtTop).filter(block => block.node.type.name !== 'code_block')
  const heading = own.find(block => block.node.type.name === 'heading')
  for (const { start, end } of heading ? [heading] : own) {
    const line = text
      .slice(start, Math.min(end, start + 2000))
      .split('\n')
      .find(part => /[\p{L}\p{N}]/u.test(part))
    if (line !== undefined) return line
  }
  return null
}

/** Cuts a title that is too long after a word. */
function cut(title: string): string {
  const characters = [...title]
  if (characters.length <= longestTitle) return title
  const start = characters.slice(0, longestTitle - 1).join('')
  const lastBlank = start.lastIndexOf(' ')
  return `${(lastBlank > longestTitle / 2 ? start.slice(0, lastBlank) : start).replace(/[\s,;:–—-]+$/u, '')}…`
}

function shortLines({ text, blocks }: CanonicalText): string[] {
  const linesOf = (some: typeof blocks) =>
    some.flatMap(({ start, end }) => (end - start > 2000 ? [''] : text.slice(start, end).split('\n')))
  const all = blocks.length <= linesAtTop + linesAtEnd
  const top = linesOf(all ? blocks : blocks.slice(0, linesAtTop))
  const end = linesOf(all ? [] : blocks.slice(-linesAtEnd))
  const near = all
    ? [...top.slice(0, linesAtTop), ...top.slice(linesAtTop).slice(-linesAtEnd)]
    : [...top.slice(0, linesAtTop), ...end.slice(-linesAtEnd)]
  return near.map(line => line.trim()).filter(line => line !== '' && line.length <= longestLine)
}

function first(lines: readonly string[], find: (line: string) => string | null): string | null {
  for (const line of lines) {
    const value = find(line)
    if (value !== null) return value
  }
  return null
}

const nameWord =
  "(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*|\\p{Lo}[\\p{L}\\p{M}]*|de|del|da|di|van|von|der|den|la|le|al|bin|ibn|and|&)"
const byline = new RegExp(
  `^(?:by:?|written by:?|authors?:)\\s+(${nameWord}(?:,?\\s+${nameWord}){1,9})$`,
  'iu',
)
const names = new RegExp(`^${nameWord}(?:,?\\s+${nameWord})*$`, 'u')
const notNames =
  /\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|\b(?:January|February|April|June|July|August|September|October|November|December)\b/

function authorOf(line: string): string | null {
  const name = byline.exec(line)?.[1]
  return name !== undefined && names.test(name) && !notNames.test(name) && !/[.]{2}$/.test(name) ? name : null
}

function publisherOf(line: string): string | null {
  const name = /^(?:source|publisher|published by|publication)\s*:\s*(\S.{0,79})$/i.exec(line)?.[1]
  return name !== undefined && !/^(?:https?:|www\.)/i.test(name) && !/[.!?]$/.test(name) ? name : null
}

function publicationOf(line: string): string | null {
  const said = /^(?:published|publication date|date published|date|posted)(?:\s+on)?\s*:?\s+(.+)$/i.exec(
    line,
  )?.[1]
  return said === undefined ? null : loneDateOf(said)
}

/** The day of a line that is a date and nothing else but the day of the week and the time. */
function loneDateOf(line: string): string | null {
  const bare = line.replace(/^(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,?\s+/i, '')
  const found = readDate(bare)
  if (!found) return null
  const rest = bare.slice(found.length)
  return /^(?:[T,\s]*(?:at\s+)?\d\d?[:.]\d\d(?::\d\d(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|[A-Z]{2,5}|[+-]\d\d:?\d\d)?)?[.\s]*$/i.test(
    rest,
  )
    ? found.day
    : null
}

function addressOf(line: string): string | null {
  return (
    /^(?:url|link|source|retrieved from|available at|original)\s*:\s*(https?:\/\/\S+)$/i.exec(line)?.[1] ??
    null
  )
}
