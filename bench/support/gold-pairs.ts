import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A gold pair of reports, as `bench/gold/README.md` says. */
export interface GoldPair {
  readonly name: string
  readonly kind: string
  readonly a: GoldReport
  readonly b: GoldReport
  readonly pairs: readonly {
    readonly a: number
    readonly b: number
    readonly differences: readonly GoldDifference[]
  }[]
}

export interface GoldReport {
  readonly text: string
  readonly publishedOn: string | null
  /** The sentences in order, `[start, end)` in `text`. */
  readonly spans: readonly (readonly [start: number, end: number])[]
}

export interface GoldDifference {
  readonly type: string
  readonly a: string
  readonly b: string
}

const folder = join(import.meta.dirname, '..', 'gold')

/** The parts that the gold pairs are split into, as `bench/gold/README.md` says. */
export const goldParts = ['dev', 'test', 'held-out', 'unseen'] as const
export type GoldPart = (typeof goldParts)[number]

/** The gold pairs of one part, by name. */
export function readGold(part: GoldPart, root = folder): GoldPair[] {
  return readdirSync(join(root, part))
    .filter(name => name.endsWith('.txt'))
    .sort()
    .map(name => parseGold(name.replace(/\.txt$/, ''), readFileSync(join(root, part, name), 'utf8')))
}

/** Reads one file. @throws {Error} where a pair names a sentence that is not there */
export function parseGold(name: string, source: string): GoldPair {
  const [head = '', a = '', b = '', pairs = ''] = source.split(/^== .*$/m)
  const field = (label: string) => new RegExp(`^${label}: (.*)$`, 'm').exec(head)?.[1] ?? null
  const [reportA, reportB] = [parseReport(a, field('published a')), parseReport(b, field('published b'))]
  return {
    name,
    kind: field('kind') ?? '',
    a: reportA,
    b: reportB,
    pairs: pairs
      .split('\n')
      .filter(line => line.startsWith('A'))
      .map(line => parsePair(name, line, reportA, reportB)),
  }
}

function parseReport(source: string, publishedOn: string | null): GoldReport {
  const spans: [number, number][] = []
  let text = ''
  for (const block of source.trim().split(/\n\s*\n/)) {
    if (text !== '') text += '\n\n'
    for (const [index, line] of block.split('\n').entries()) {
      const sentence = line.replace(/^[AB]\d+ /, '').trim()
      if (index > 0) text += ' '
      spans.push([text.length, text.length + sentence.length])
      text += sentence
    }
  }
  return { text, publishedOn, spans }
}

function parsePair(name: string, line: string, a: GoldReport, b: GoldReport): GoldPair['pairs'][number] {
  const [ends = '', ...rest] = line.split(';')
  const match = /^A(\d+) B(\d+)\s*$/.exec(ends)
  if (!match || Number(match[1]) > a.spans.length || Number(match[2]) > b.spans.length) {
    throw new Error(`${name}: cannot read “${line}”`)
  }
  const differences = rest.map(part => {
    const [type = '', values = ''] = part.trim().split(': ')
    const [one = '', other = ''] = values.split(' | ')
    return { type, a: one, b: other }
  })
  return { a: Number(match[1]) - 1, b: Number(match[2]) - 1, differences }
}
