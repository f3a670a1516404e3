import { expect, test } from 'vitest'
import { analyse } from '../../../../main/core/compare/analyse.ts'
import { exclusives } from '../../../../main/core/compare/align/exclusive.ts'
import { sharing } from '../../../../main/core/compare/align/share.ts'
import { vectorsOf } from '../../../../main/core/compare/align/vectors.ts'

/** What the sentences of two texts have in common beyond what they share with all others, by their places. */
function between(a: string, b: string) {
  const [one, other] = [a, b].map(text => analyse({ text, language: 'en', publishedOn: null }))
  const vectors = vectorsOf(one!.sentences, other!.sentences)
  const share = sharing(vectors.vocabulary)
  const met = vectors.a.flatMap((va, i) =>
    vectors.b.map((vb, j) => {
      const { matchesOfA, matchesOfB } = share(va, vb)
      return { a: i, b: j, ofA: matchesOfA, ofB: matchesOfB }
    }),
  )
  const found = exclusives(met, vectors)
  return (i: number, j: number) => found[i * vectors.b.length + j]!
}

const ferry = 'The ferry ran aground.'
const others = 'Farmers want rain. Nobody saw the comet. A choir sang for hours.'

test('a word that is met in one sentence alone counts whole, one that is met in several the less', () => {
  const alone = between(ferry, `The ferry was late. ${others}`)(0, 0)
  const among = between(ferry, `The ferry was late. The ferry was full. The ferry was blue. ${others}`)(0, 0)
  expect(alone.greater).toBeGreaterThan(among.greater)
  expect(among.greater).toBeGreaterThan(0)
})

test('sentences without a word in common have nothing of their own, and those alike share all', () => {
  const pairs = between(ferry, `${ferry} ${others}`)
  expect(pairs(0, 0)).toMatchObject({ greater: expect.closeTo(1, 5), lesser: expect.closeTo(1, 5) })
  expect(pairs(0, 1)).toEqual({ weight: 0, greater: 0, lesser: 0 })
})

test('it is the same from either side', () => {
  const [a, b] = [`The ferry was late. ${others}`, `The ferry was full. A comet was seen by farmers.`]
  const [there, back] = [between(a, b), between(b, a)]
  for (let i = 0; i < 4; i += 1) {
    for (let j = 0; j < 2; j += 1) expect(there(i, j).weight).toBeCloseTo(back(j, i).weight, 10)
  }
})
