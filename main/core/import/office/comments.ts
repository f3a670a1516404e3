import type { Node } from 'prosemirror-model'
import type { SourceHighlight } from '../parsed-source.ts'
import type { TextBlocks } from './text-block.ts'

/** A comment of a word processor; the same `id` stands at the ends of its range in the text. */
export interface Comment {
  readonly id: string
  readonly words: string
  readonly author: string | null
  /** When it was written, ISO 8601; `null` where the file does not say. */
  readonly at: string | null
  /** The comment that it answers; `null` for one that begins a thread. */
  readonly answers: string | null
}

/** The comments of a document as highlights, in its order; answers follow what they answer, with names and days. */
export function highlightsOf(comments: readonly Comment[], doc: Node, texts: TextBlocks): SourceHighlight[] {
  const ranges = texts.ranges(doc)
  const byId = new Map(comments.map(comment => [comment.id, comment]))
  const threads = new Map<string, Comment[]>()
  for (const comment of comments) {
    const first = firstOf(comment, byId)
    threads.set(first.id, [...(threads.get(first.id) ?? []), comment])
  }
  const highlights: SourceHighlight[] = []
  for (const [id, thread] of threads) {
    const range = ranges.get(id) ?? thread.map(comment => ranges.get(comment.id)).find(Boolean)
    const first = byId.get(id)!
    if (!range) continue
    const answers = thread.filter(comment => comment !== first)
    highlights.push({
      ...range,
      comment: [first.words, ...answers.map(answered)].filter(Boolean).join('\n\n'),
      author: first.author,
      createdAt: first.at,
    })
  }
  return highlights.sort((a, b) => a.start - b.start || a.end - b.end)
}

function firstOf(comment: Comment, byId: ReadonlyMap<string, Comment>): Comment {
  const seen = new Set([comment])
  let first = comment
  while (first.answers !== null) {
    const next = byId.get(first.answers)
    if (!next || seen.has(next)) break
    seen.add(next)
    first = next
  }
  return first
}

function answered({ author, at, words }: Comment): string {
  const day = /^\d{4}-\d\d-\d\d/.exec(at ?? '')?.[0]
  const who = [author, day].filter(Boolean).join(', ')
  return who === '' ? words : `${who}: ${words}`
}
