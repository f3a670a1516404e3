import { type ArchivePart, archiveOf } from '../archives.ts'
import { openArchive } from '../../../main/core/import/archive.ts'

/** Numbers that look like chance and are the same for the same seed. */
export class Dice {
  #state: number

  constructor(seed: number) {
    this.#state = seed >>> 0
  }

  /** A whole number from 0, below `limit`. Mulberry32. */
  below(limit: number): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0
    let mixed = this.#state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * limit)
  }

  of<Item>(items: readonly Item[]): Item {
    return items[this.below(items.length)]!
  }
}

// What parsers trip over: ends and beginnings of things, numbers at their limits, and what no text has.
const tokens = [
  '<', '>', '</', '<!--', ']]>', '<![CDATA[', '&#0;', '&#xD800;', '&amp', '"', "'", '\0', '\ufeff', '\u202e', '\uffff',
  '-1', '0', '65536', '4294967295', '1e309', 'NaN', '{', '}', '\\', '\\u-10179?', '\\bin999999999 ', '(', ')', '[', ']',
  '<<', '>>', 'endobj', 'stream\n', 'obj', '/Length 99999999', 'xmlns:w=""', '<w:p>', '<table:table-cell>', '../', 'PK\x03\x04',
] // prettier-ignore

type Mutation = (bytes: Buffer, dice: Dice) => Buffer

const mutations: readonly Mutation[] = [
  (bytes, dice) => bytes.subarray(0, dice.below(bytes.length)),
  (bytes, dice) => bytes.subarray(dice.below(Math.min(bytes.length, 2000))),
  (bytes, dice) => {
    const flipped = Buffer.from(bytes)
    for (let count = 1 + dice.below(20); count > 0; count -= 1) {
      const at = dice.below(flipped.length)
      flipped[at] = flipped[at]! ^ (1 << dice.below(8))
    }
    return flipped
  },
  (bytes, dice) => {
    const [start, end] = range(bytes, dice)
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)])
  },
  (bytes, dice) => {
    const [start, end] = range(bytes, dice)
    const times = 1 + dice.below(50)
    return Buffer.concat([
      bytes.subarray(0, end),
      ...Array.from({ length: times }, () => bytes.subarray(start, end)),
      bytes.subarray(end),
    ])
  },
  (bytes, dice) => {
    const [start, end] = range(bytes, dice)
    return Buffer.concat([
      bytes.subarray(0, start),
      Buffer.from(Array.from({ length: end - start }, () => dice.below(256))),
      bytes.subarray(end),
    ])
  },
  (bytes, dice) => {
    const at = dice.below(bytes.length)
    return Buffer.concat([
      bytes.subarray(0, at),
      Buffer.from(dice.of(tokens)),
      bytes.subarray(at + dice.below(8)),
    ])
  },
  (bytes, dice) => {
    const [start, end] = range(bytes, dice)
    const [from, to] = range(bytes, dice)
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(from, to), bytes.subarray(end)])
  },
]

function range(bytes: Buffer, dice: Dice): [start: number, end: number] {
  const start = dice.below(bytes.length)
  return [start, Math.min(bytes.length, start + 1 + dice.below(200))]
}

/** A file with one to three faults. Of an archive, mostly a file in it, for an archive that is broken itself says so soon. */
export async function mutated(bytes: Buffer, dice: Dice): Promise<Buffer> {
  if (bytes.subarray(0, 2).toString('latin1') === 'PK' && dice.below(4) > 0) return mutatedWithin(bytes, dice)
  let result = bytes
  for (let count = 1 + dice.below(3); count > 0 && result.length > 0; count -= 1)
    result = dice.of(mutations)(result, dice)
  return result
}

async function mutatedWithin(bytes: Buffer, dice: Dice): Promise<Buffer> {
  const archive = await openArchive(bytes, 'seed')
  const chosen = dice.of(archive.names.filter(name => archive.size(name)! > 0))
  const parts: ArchivePart[] = archive.names.map(name => {
    const content = Buffer.from(archive.read(name)!)
    return {
      name,
      content: name === chosen ? dice.of(mutations)(content, dice) : content,
      stored: name === 'mimetype',
    }
  })
  return archiveOf(parts)
}
