import type { ListPlace } from '../office/assemble.ts'
import { toLetters, toRoman } from '../office/number-format.ts'
import { childOf, childrenOf, type XmlElement } from '../office/xml.ts'
import { numberOf, valueOf } from './properties.ts'

interface Level {
  readonly format: string
  readonly text: string
  readonly start: number
}

interface List {
  readonly abstractId: string
  readonly levels: ReadonlyMap<number, Level>
  /** The levels at which this list begins anew, each once. */
  readonly restarts: Map<number, number>
}

/** Where a paragraph stands in a list, and the number that is printed before it (“2.1”, “(a)”). */
export interface NumberedPlace {
  readonly place: ListPlace
  readonly label: string
}

/** The lists of a document (`numbering.xml`), counted as the text goes on. */
export class Numbering {
  readonly #lists = new Map<string, List>()
  readonly #counts = new Map<string, number[]>()
  /** How often each level of a list has begun anew. */
  readonly #epochs = new Map<string, number>()

  constructor(root: XmlElement | null) {
    const abstracts = new Map<string, XmlElement>()
    const byStyle = new Map<string, XmlElement>()
    for (const element of childrenOf(root, 'w:abstractNum')) {
      abstracts.set(element.attributes['w:abstractNumId'] ?? '', element)
      const style = valueOf(element, 'w:styleLink')
      if (style !== null) byStyle.set(style, element)
    }
    for (const num of childrenOf(root, 'w:num')) {
      const abstractId = valueOf(num, 'w:abstractNumId') ?? ''
      const linked = abstracts.get(abstractId) ?? null
      const abstract = byStyle.get(valueOf(linked, 'w:numStyleLink') ?? '') ?? linked
      this.#lists.set(num.attributes['w:numId'] ?? '', readList(num, abstractId, abstract))
    }
  }

  /** Counts a paragraph of a list; `null` for one that has no number and no bullet. */
  next(numId: string, level: number): NumberedPlace | null {
    const list = this.#lists.get(numId)
    const own = list?.levels.get(level)
    if (!list || !own) return null
    const ordered = own.format !== 'bullet'
    // Bullets without a sign are how lists are gone on with.
    const goesOn = own.format === 'none' || (!ordered && own.text.trim() === '')
    if (goesOn) {
      return { place: { level, ordered, key: list.abstractId, number: 1, goesOn }, label: '' }
    }
    const counts = this.#countsOf(list, level)
    const number = (counts[level] ?? own.start - 1) + 1
    counts[level] = number
    counts.length = level + 1
    const key = `${list.abstractId}/${this.#epochs.get(`${list.abstractId}/${level}`) ?? 0}`
    return {
      place: { level, ordered, key, number, goesOn: false },
      label: ordered ? labelOf(list, own, counts) : '',
    }
  }

  #countsOf(list: List, level: number): number[] {
    const counts = this.#counts.get(list.abstractId) ?? []
    this.#counts.set(list.abstractId, counts)
    const restart = list.restarts.get(level)
    if (restart !== undefined) {
      list.restarts.delete(level)
      counts.length = Math.min(counts.length, level)
      for (let above = counts.length; above < level; above += 1) counts[above] = 0
      counts[level] = restart - 1
      const epoch = `${list.abstractId}/${level}`
      this.#epochs.set(epoch, (this.#epochs.get(epoch) ?? 0) + 1)
    }
    return counts
  }
}

function readList(num: XmlElement, abstractId: string, abstract: XmlElement | null): List {
  const levels = new Map<number, Level>()
  const restarts = new Map<number, number>()
  for (const level of childrenOf(abstract, 'w:lvl')) addLevel(levels, level)
  for (const override of childrenOf(num, 'w:lvlOverride')) {
    const at = numberOf(override.attributes['w:ilvl']) ?? 0
    const level = childOf(override, 'w:lvl')
    if (level) addLevel(levels, level)
    const start = numberOf(valueOf(override, 'w:startOverride'))
    if (start !== null) restarts.set(at, start)
  }
  return { abstractId, levels, restarts }
}

function addLevel(levels: Map<number, Level>, level: XmlElement): void {
  levels.set(numberOf(level.attributes['w:ilvl']) ?? 0, {
    format: valueOf(level, 'w:numFmt') ?? 'decimal',
    text: valueOf(level, 'w:lvlText') ?? '',
    start: numberOf(valueOf(level, 'w:start')) ?? 0,
  })
}

// ECMA-376 part 1, 17.9.11: %1 to %9 stand for the numbers of the levels.
function labelOf(list: List, own: Level, counts: readonly number[]): string {
  return own.text.replace(/%([1-9])/g, (_, digit: string) => {
    const level = Number(digit) - 1
    const number = counts[level] ?? list.levels.get(level)?.start ?? 1
    return written(number, list.levels.get(level)?.format ?? 'decimal')
  })
}

function written(number: number, format: string): string {
  if (format === 'lowerRoman') return toRoman(number)
  if (format === 'upperRoman') return toRoman(number).toUpperCase()
  if (format === 'lowerLetter') return toLetters(number)
  return format === 'upperLetter' ? toLetters(number).toUpperCase() : String(number)
}
