import { normalizeText } from '../../../../shared/document/index.ts'
import { pointOn } from './matrix.ts'
import { momentOf } from './metadata.ts'
import type { PageRuns } from './read-runs.ts'
import type { Box } from './types.ts'

/** A remark in the file: on words (`boxes` are theirs) or beside them (one box, at the place of the remark). */
export interface Remark {
  readonly page: number
  readonly onWords: boolean
  readonly boxes: readonly Box[]
  readonly comment: string
  readonly author: string | null
  /** In UTC (ISO 8601). */
  readonly createdAt: string | null
}

export interface PageRemarks {
  readonly remarks: readonly Remark[]
  /** How many drawings, stamps and the like there are, which have no words. */
  readonly drawings: number
}

interface Annotation {
  readonly id?: unknown
  readonly subtype?: unknown
  readonly rect?: readonly number[]
  readonly quadPoints?: ArrayLike<number> | null
  readonly contentsObj?: { readonly str?: unknown }
  readonly titleObj?: { readonly str?: unknown }
  readonly creationDate?: unknown
  readonly modificationDate?: unknown
  readonly inReplyTo?: unknown
}

const onWords = new Set(['Highlight', 'Underline', 'Squiggly', 'StrikeOut'])
const besideWords = new Set(['Text', 'FreeText', 'Caret'])
const drawn = new Set([
  'Ink',
  'Line',
  'Square',
  'Circle',
  'Polygon',
  'PolyLine',
  'Stamp',
  'FileAttachment',
  'Sound',
])
const mostRemarks = 5000

/** What of the annotations of a page is marked and remarked (ISO 32000-2, 12.5.6). Answers to a remark follow in its comment. */
export function readRemarks(
  annotations: readonly unknown[],
  { toPage }: Pick<PageRuns, 'toPage'>,
  index: number,
): PageRemarks {
  const found = (annotations as readonly Annotation[]).slice(0, mostRemarks)
  const remarks = new Map<string, Remark>()
  let drawings = 0
  for (const [at, annotation] of found.entries()) {
    const subtype = String(annotation.subtype)
    if (drawn.has(subtype)) drawings += 1
    if (!onWords.has(subtype) && !besideWords.has(subtype)) continue
    const parent = remarks.get(String(annotation.inReplyTo))
    const own = remarkOf(annotation, index, onWords.has(subtype), toPage)
    if (parent) remarks.set(String(annotation.inReplyTo), withAnswer(parent, own))
    else if (own.onWords || own.comment !== '') remarks.set(String(annotation.id ?? at), own)
  }
  return { remarks: [...remarks.values()], drawings }
}

function remarkOf(
  annotation: Annotation,
  page: number,
  isOnWords: boolean,
  toPage: PageRuns['toPage'],
): Remark {
  const quads = isOnWords ? quadsOf(annotation.quadPoints ?? []) : []
  const rects = quads.length > 0 ? quads : annotation.rect ? [annotation.rect] : []
  return {
    page,
    onWords: isOnWords,
    boxes: rects.map(rect => boxOf(rect, toPage)),
    comment: words(annotation.contentsObj?.str) ?? '',
    author: words(annotation.titleObj?.str),
    createdAt: momentOf(words(annotation.creationDate) ?? words(annotation.modificationDate)),
  }
}

const withAnswer = (remark: Remark, answer: Remark): Remark => {
  const said = answer.author === null ? answer.comment : `${answer.author}: ${answer.comment}`
  return answer.comment === ''
    ? remark
    : { ...remark, comment: [remark.comment, said].filter(Boolean).join('\n') }
}

// The library orders the corners of each quad: left top, right top, left bottom, right bottom.
function quadsOf(points: ArrayLike<number>): number[][] {
  const quads: number[][] = []
  for (let at = 0; at + 8 <= points.length && quads.length < mostRemarks; at += 8) {
    quads.push([points[at]!, points[at + 5]!, points[at + 2]!, points[at + 1]!])
  }
  return quads
}

function boxOf(rect: readonly number[], toPage: PageRuns['toPage']): Box {
  const [ax, ay] = pointOn(toPage, rect[0] ?? 0, rect[1] ?? 0)
  const [bx, by] = pointOn(toPage, rect[2] ?? 0, rect[3] ?? 0)
  return { x0: Math.min(ax, bx), x1: Math.max(ax, bx), top: Math.min(ay, by), bottom: Math.max(ay, by) }
}

function words(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const text = normalizeText(value.slice(0, 100_000)).trim()
  return text === '' ? null : text
}
