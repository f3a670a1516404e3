/** The words of a text as seeds for finding it again: where each begins and ends, and a hash of each. */
export interface Words {
  readonly count: number
  /** `[start, end)` of word `i`, in UTF-16 code units of the whole text. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
  readonly hashes: Int32Array
}

/**
 * The words between `from` and `to`. Only seeds, so told by code unit alone: letters and digits join, punctuation and
 * blanks part, and each character of an unspaced script (Chinese, Japanese, Thai, Lao, Khmer, Burmese) is a word.
 */
export function findWords(text: string, from: number, to: number): Words {
  const starts: number[] = []
  const ends: number[] = []
  const hashes: number[] = []
  let at = from
  while (at < to) {
    const unit = text.charCodeAt(at)
    if (!isWordUnit(unit)) {
      at += 1
      continue
    }
    const start = at
    // FNV-1a over code units.
    let hash = Math.imul(0x811c9dc5 ^ unit, 0x01000193)
    at += 1
    if (!standsAlone(unit)) {
      while (at < to && joins(text.charCodeAt(at))) {
        hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
        at += 1
      }
    }
    starts.push(start)
    ends.push(at)
    hashes.push(hash)
  }
  return {
    count: starts.length,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    hashes: Int32Array.from(hashes),
  }
}

/** Whether an offset falls between two characters of one word. */
export function cutsWord(text: string, offset: number): boolean {
  if (offset <= 0 || offset >= text.length) return false
  return joins(text.charCodeAt(offset - 1)) && joins(text.charCodeAt(offset))
}

const joins = (unit: number) => isWordUnit(unit) && !standsAlone(unit)

function isWordUnit(unit: number): boolean {
  if (unit < 0x80) {
    return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a)
  }
  if (unit < 0xc0) return unit === 0xaa || unit === 0xb5 || unit === 0xba
  return !(
    (unit >= 0x2000 && unit <= 0x206f) ||
    (unit >= 0x3000 && unit <= 0x3004) ||
    (unit >= 0xff01 && unit <= 0xff0f)
  )
}

function standsAlone(unit: number): boolean {
  if (unit < 0x0e00) return false
  return (
    unit <= 0x0eff ||
    (unit >= 0x1000 && unit <= 0x109f) ||
    (unit >= 0x1780 && unit <= 0x17ff) ||
    (unit >= 0x2e80 && unit <= 0xa4cf)
  )
}

/** Hashes of each run of `length` words: item `i` is of the words from `i` on. */
export function shinglesOf({ hashes, count }: Words, length: number): Int32Array {
  const shingles = new Int32Array(Math.max(0, count - length + 1))
  for (let i = 0; i < shingles.length; i += 1) {
    let hash = hashes[i]!
    for (let j = 1; j < length; j += 1) hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ hashes[i + j]!
    shingles[i] = hash
  }
  return shingles
}

/** Which of the shingles occur once, and where: open addressing in typed arrays, since there may be millions. */
export class UniqueShingles {
  readonly #keys: Int32Array
  // 0 empty, -1 more than one, else the index and one.
  readonly #places: Int32Array
  readonly #mask: number

  constructor(shingles: Int32Array) {
    let size = 16
    while (size < shingles.length * 2) size *= 2
    this.#keys = new Int32Array(size)
    this.#places = new Int32Array(size)
    this.#mask = size - 1
    for (const [index, shingle] of shingles.entries()) {
      const slot = this.#slotOf(shingle)
      this.#keys[slot] = shingle
      this.#places[slot] = this.#places[slot] === 0 ? index + 1 : -1
    }
  }

  /** The index of a shingle that occurs once; `null` for none or several. */
  find(shingle: number): number | null {
    const place = this.#places[this.#slotOf(shingle)]!
    return place > 0 ? place - 1 : null
  }

  #slotOf(shingle: number): number {
    let slot = Math.imul(shingle ^ (shingle >>> 16), 0x9e3779b1) & this.#mask
    while (this.#places[slot] !== 0 && this.#keys[slot] !== shingle) slot = (slot + 1) & this.#mask
    return slot
  }
}
