import type { CslItem, CslName } from './csl-item.ts'

/** RIS types (as Reference Manager and EndNote document them) by the types of CSL; any other is a `document`. */
const types: Readonly<Record<string, string>> = {
  JOUR: 'article-journal',
  EJOUR: 'article-journal',
  NEWS: 'article-newspaper',
  MGZN: 'article-magazine',
  BOOK: 'book',
  EBOOK: 'book',
  EDBOOK: 'book',
  CHAP: 'chapter',
  ECHAP: 'chapter',
  RPRT: 'report',
  GOVDOC: 'report',
  THES: 'thesis',
  CONF: 'paper-conference',
  CPAPER: 'paper-conference',
  ELEC: 'webpage',
  WEB: 'webpage',
  BLOG: 'post-weblog',
  VIDEO: 'motion_picture',
  MAP: 'map',
  UNPB: 'manuscript',
}

type Fields = ReadonlyMap<string, readonly string[]>

/** Reads a file of RIS: a line a field, `TY` first and `ER` last of each entry. What stands outside of entries is passed over. */
export function parseRis(text: string): CslItem[] {
  const items: CslItem[] = []
  let fields: Map<string, string[]> | null = null
  let last: string[] | null = null
  for (const line of text.split(/\r\n?|\n/)) {
    const [, tag, value] = /^\s*([A-Z][A-Z0-9]) {1,2}-(?: (.*))?$/.exec(line) ?? []
    if (tag === undefined) {
      // Long fields go on in lines of their own.
      if (last && line.trim() !== '') last[last.length - 1] += ` ${line.trim()}`
      continue
    }
    if (tag === 'TY') fields = new Map()
    if (!fields) continue
    if (tag === 'ER') {
      items.push(itemOf(fields))
      fields = last = null
      continue
    }
    last = fields.get(tag) ?? []
    last.push((value ?? '').trim())
    fields.set(tag, last)
  }
  if (fields) items.push(itemOf(fields))
  return items
}

function itemOf(fields: Fields): CslItem {
  const first = (...tags: string[]) => tags.flatMap(tag => fields.get(tag) ?? []).find(value => value !== '')
  const type = types[first('TY') ?? ''] ?? 'document'
  const [start, end] = [first('SP'), first('EP')]
  const pages = start !== undefined && end !== undefined && !start.includes('-') ? `${start}-${end}` : start
  const known: Record<string, unknown> = {
    title: first('TI', 'T1', 'CT'),
    author: namesIn(fields, 'AU', 'A1'),
    editor: namesIn(fields, 'ED', ...(type === 'chapter' ? ['A2'] : [])),
    'container-title': first('JF', 'JO', 'T2', 'BT', 'JA', 'J2'),
    publisher: first('PB'),
    'publisher-place': first('CY', 'PP'),
    volume: first('VL'),
    issue: first('IS'),
    page: pages,
    issued: dateIn(first('DA', 'PY', 'Y1')),
    DOI: first('DO')?.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, ''),
    URL: first('UR', 'L1'),
    language: first('LA'),
    ISSN: type.startsWith('article') ? first('SN') : undefined,
    ISBN: type === 'book' || type === 'chapter' ? first('SN') : undefined,
  }
  return { type, ...Object.fromEntries(Object.entries(known).filter(([, value]) => value !== undefined)) }
}

function namesIn(fields: Fields, ...tags: string[]): CslName[] | undefined {
  const names = tags.flatMap(tag => fields.get(tag) ?? []).filter(name => name !== '')
  if (names.length === 0) return undefined
  return names.map(name => {
    const [family, given, suffix] = name.split(',').map(part => part.trim())
    if (given === undefined || given === '') return { literal: family! }
    return { family: family!, given, ...(suffix ? { suffix } : {}) }
  })
}

// `2025/09/02/`, with parts left out or in words.
function dateIn(value: string | undefined): CslItem['issued'] {
  const parts = value?.split(/[/-]/).map(Number) ?? []
  const known = parts.findIndex(part => !(part > 0))
  const date = (known < 0 ? parts : parts.slice(0, known)).slice(0, 3)
  if (date.length > 0) return { 'date-parts': [date] }
  return value === undefined || value === '' ? undefined : { literal: value }
}
