import type { SuggestionKind } from '../../../shared/model/index.ts'
import type { Database } from '../db/database.ts'
import type { Report } from '../work/jobs.ts'
import { meetingEntries } from './align/entries.ts'
import { featuresOf } from './align/features.ts'
import { scoreAlone } from './align/score.ts'
import { sharing } from './align/share.ts'
import { vectorsOf } from './align/vectors.ts'
import { sharedWording } from './align/wording.ts'
import { type Analysed, analyse, type Sentence } from './analyse.ts'
import { type Proposal, sharedWords } from './compare.ts'
import type { Difference, Span } from './differences/difference.ts'
import { findDifferences } from './differences/find.ts'
import { oppositions } from './differences/opposites.ts'
import { wordsToFind } from './index/features.ts'
import { readSource } from './index/queries.ts'
import { findPieces } from './index/ranking.ts'

/** A passage of another document that tells what the one asked about tells. */
export interface ParallelPassage {
  readonly documentId: string
  readonly passage: Span
  /** The sentence asked about that it is like. */
  readonly asked: Span
  readonly score: number
  readonly kind: SuggestionKind
  /** `a` is of the passage asked about. */
  readonly differences: readonly Difference[]
  readonly shared: Proposal['shared']
}

interface Question {
  readonly documentId: string
  readonly start: number
  readonly end: number
  readonly limit: number
}

// How many pieces of other documents are read, and from which score on a sentence is worth showing.
const mostPieces = 60
const leastScore = 0.45

/** Sentences of all other documents that are parallel to a passage, best first: found by the index, then read closely. */
export function findParallelPassages(
  db: Database,
  { documentId, start, end, limit }: Question,
  report: Report,
): ParallelPassage[] {
  const source = readSource(db, documentId)
  if (!source) return []
  const asked = sentencesIn(analyse(source), start, end)
  const { found } = findPieces(db, wordsToFind(source.text.slice(start, end)), mostPieces)
  const byDocument = new Map<string, { start: number; end: number }[]>()
  for (const piece of found) {
    if (piece.documentId === documentId) continue
    byDocument.set(piece.documentId, [...(byDocument.get(piece.documentId) ?? []), piece])
  }
  const passages: ParallelPassage[] = []
  let done = 0
  for (const [id, pieces] of byDocument) {
    report(done++, byDocument.size, '')
    const other = readSource(db, id)
    if (!other) continue
    for (const piece of pieces) {
      const text = other.text.slice(piece.start, piece.end)
      const analysed = analyse({ text, language: other.language, publishedOn: other.publishedOn })
      for (const match of parallelIn(source.text, asked, analysed)) {
        passages.push({ ...shifted(match, piece.start), documentId: id })
      }
    }
  }
  return passages
    .sort((one, two) => two.score - one.score || (one.documentId < two.documentId ? -1 : 1))
    .slice(0, limit)
}

function sentencesIn({ sentences }: Analysed, start: number, end: number): Sentence[] {
  return sentences.filter(sentence => sentence.start < end && sentence.end > start)
}

/** For each sentence of a piece, the sentence asked about that it is likest, where it is like enough. */
function parallelIn(
  text: string,
  asked: readonly Sentence[],
  piece: Analysed,
): Omit<ParallelPassage, 'documentId'>[] {
  const vectors = vectorsOf(asked, piece.sentences)
  const share = sharing(vectors.vocabulary)
  const opposed = oppositions(asked, piece.sentences, text, piece.text)
  const meet = meetingEntries(asked, piece.sentences)
  const found: Omit<ParallelPassage, 'documentId'>[] = []
  for (const [j, sentence] of piece.sentences.entries()) {
    let best = leastScore
    let like: Sentence | null = null
    for (const [i, one] of asked.entries()) {
      if (one.language !== sentence.language || one.terms.length < 2 || sentence.terms.length < 2) continue
      if (!meet(i, j)) continue
      const [va, vb] = [vectors.a[i]!, vectors.b[j]!]
      const score = scoreAlone(
        featuresOf(one, sentence, va, vb, share(va, vb), { a: 0, b: 0 }, opposed(i, j)),
      )
      if (score > best) [best, like] = [score, one]
    }
    if (!like) continue
    const differences = findDifferences(
      {
        a: like,
        b: sentence,
        partnersOfA: [sentence],
        partnersOfB: [like],
        score: best,
        aligned: true,
        knownInA: () => false,
        knownInB: () => false,
        wordInA: () => false,
        wordInB: () => false,
        numberInA: () => false,
        numberInB: () => false,
        dateInA: () => false,
        dateInB: () => false,
      },
      text,
      piece.text,
    )
    const same = sharedWording(like.words, sentence.words) ? 'same wording' : 'same claim'
    found.push({
      passage: { start: sentence.start, end: sentence.end },
      asked: { start: like.start, end: like.end },
      score: Math.round(best * 1000) / 1000,
      kind: differences.length > 0 ? 'differs' : same,
      differences,
      shared: sharedWords(like, sentence),
    })
  }
  return found
}

function shifted<Passage extends Omit<ParallelPassage, 'documentId'>>(match: Passage, by: number): Passage {
  const move = ({ start, end }: Span) => ({ start: start + by, end: end + by })
  return {
    ...match,
    passage: move(match.passage),
    differences: match.differences.map(difference => ({ ...difference, b: move(difference.b) })),
    shared: match.shared.map(({ a, b }) => ({ a, b: move(b) })),
  }
}
