import type { Group } from './groups.ts'

/** Words that stand for a character. */
export const characters: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
  ['qmspace', '\u2005'],
  ['zwj', '\u200d'],
  ['zwnj', '\u200c'],
  ['ltrmark', '\u200e'],
  ['rtlmark', '\u200f'],
])

type Look = (on: boolean, number: number) => Partial<Group>

const plain: Partial<Group> = {
  bold: false,
  italic: false,
  position: null,
  hidden: false,
  deleted: false,
  size: 24,
}
const bare: Partial<Group> = {
  ...{ style: 0, outline: null, list: null, level: 0, firstIndent: 0, leftIndent: 0, inTable: false },
}

/** Words that change what follows them in their group, by their number; `on` is `false` for a number of 0. */
export const looks: Readonly<Record<string, Look>> = {
  b: on => ({ bold: on }),
  i: on => ({ italic: on }),
  super: on => ({ position: on ? 'superscript' : null }),
  sub: on => ({ position: on ? 'subscript' : null }),
  nosupersub: () => ({ position: null }),
  v: on => ({ hidden: on }),
  deleted: on => ({ deleted: on }),
  fs: (_, size) => ({ size }),
  f: (_, font) => ({ font }),
  uc: (_, fallback) => ({ fallback: Math.min(Math.max(fallback, 0), 10) }),
  plain: () => plain,
  pard: () => bare,
  s: (_, style) => ({ style }),
  outlinelevel: (_, level) => ({ outline: level >= 0 && level < 9 ? level : null }),
  ls: (_, list) => ({ list: list > 0 ? list : null }),
  ilvl: (_, level) => ({ level: Math.min(Math.max(level, 0), 8) }),
  fi: (_, firstIndent) => ({ firstIndent }),
  li: (_, leftIndent) => ({ leftIndent }),
  intbl: () => ({ inTable: true }),
}

/**
 * A day and time as Word packs it into a number: minute, hour, day, month, year since 1900, from the lowest bit on.
 * ISO 8601, taken as UTC; `null` for what is none.
 */
export function dateOf(packed: number): string | null {
  if (!Number.isInteger(packed) || packed === 0) return null
  const part = (shift: number, bits: number) => (packed >>> shift) & ((1 << bits) - 1)
  const date = new Date(Date.UTC(1900 + part(20, 9), part(16, 4) - 1, part(11, 5), part(6, 5), part(0, 6)))
  return Number.isNaN(date.getTime()) ? null : date.toISOString()
}
