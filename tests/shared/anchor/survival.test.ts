import { describe, expect, test } from 'vitest'
import {
  describePassage,
  findPassage,
  type FoundPassage,
  leastScore,
  type QuoteAnchor,
  reanchorAll,
} from '../../../shared/anchor/index.ts'
import { editAtRandom, type EditedText, numbers, prose } from '../../support/edited-text.ts'

type Fate = 'found' | 'lost' | 'gone' | 'wrong'

/** What became of a passage, by where its characters really went. */
function fateOf(edited: EditedText, anchor: QuoteAnchor, passage: FoundPassage | null): Fate {
  const places = edited.places.slice(anchor.start, anchor.end).filter(place => place !== null)
  const much = places.length >= (anchor.end - anchor.start) / 2
  if (!passage) return much ? 'lost' : 'gone'
  const within = places.filter(place => place >= passage.start && place < passage.end)
  return within.length * 2 >= places.length && within.length > 0 ? 'found' : 'wrong'
}

describe('passages survive random edits', () => {
  // Texts of 20,000 characters, 100 passages of 5 to 200; an edit touches about 30 characters.
  test.each([
    { edits: 1, least: 0.99 },
    { edits: 10, least: 0.98 },
    { edits: 50, least: 0.93 },
    { edits: 200, least: 0.7 },
  ])('$edits edits', ({ edits, least }) => {
    const fates = { one: tally(), all: tally() }
    for (let round = 0; round < 8; round += 1) {
      const next = numbers(edits * 1000 + round)
      const text = prose(20_000, next)
      const anchors = Array.from({ length: 100 }, () => {
        const start = Math.floor(next() * (text.length - 300))
        return describePassage(text, start, start + 5 + Math.floor(next() * 195))
      })
      const edited = editAtRandom(text, edits, next)
      for (const [index, passage] of reanchorAll(text, edited.text, anchors).entries()) {
        checkPassage(edited.text, anchors[index]!, passage)
        fates.all[fateOf(edited, anchors[index]!, passage)] += 1
        const single = findPassage(edited.text, anchors[index]!)
        checkPassage(edited.text, anchors[index]!, single)
        fates.one[fateOf(edited, anchors[index]!, single)] += 1
      }
    }
    const rate = (tallied: Record<Fate, number>) =>
      tallied.found / (tallied.found + tallied.lost + tallied.wrong)
    console.log(
      `${edits} edits in 20,000 characters: ${percent(rate(fates.all))} found with the old text, ` +
        `${percent(rate(fates.one))} without; wrong ${fates.all.wrong} and ${fates.one.wrong} of 800`,
    )
    expect(rate(fates.all)).toBeGreaterThanOrEqual(least)
    expect(fates.all.wrong).toBeLessThanOrEqual(2)
    expect(fates.one.wrong).toBeLessThanOrEqual(8)
  })
})

function checkPassage(text: string, anchor: QuoteAnchor, passage: FoundPassage | null): void {
  if (!passage) return
  const { start, end, how, score } = passage
  const quote = describePassage(text, start, end).quote
  expect(score).toBeGreaterThanOrEqual(leastScore)
  expect(score).toBeLessThanOrEqual(1)
  expect(how === 'approximate').toBe(quote !== anchor.quote)
  expect(how === 'position').toBe(quote === anchor.quote && start === anchor.start)
}

const tally = (): Record<Fate, number> => ({ found: 0, lost: 0, gone: 0, wrong: 0 })
const percent = (rate: number) => `${(rate * 100).toFixed(1)} %`
