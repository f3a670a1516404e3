import i18next from 'i18next'
import { useSyncExternalStore } from 'react'
import { createRoot } from 'react-dom/client'
import { initReactI18next } from 'react-i18next'
import { ReaderPanes, type ReaderSide } from '../../renderer/reader/index.ts'
import { readerMessages } from '../../renderer/reader/messages.ts'
import '../../renderer/ui/base.css'
import '../../renderer/ui/theme.css'
import type { Body, Highlight as Marked, Link, Relation } from '../../shared/model/index.ts'
import { colours } from '../../shared/model/index.ts'
import type { BenchCase, Contestant } from './case.ts'

const then = '2026-01-01T00:00:00.000Z'
const relations: readonly Relation[] = [
  { id: 'r0', name: 'contradicts', directed: false, colour: 'rose', line: 'dashed', linkCount: 0 },
  { id: 'r1', name: 'corroborates', directed: false, colour: 'green', line: 'solid', linkCount: 0 },
]

interface Shown {
  readonly left: ReaderSide
  readonly right: ReaderSide | null
  readonly links: readonly Link[]
}

let shown: Shown | null = null
const listeners = new Set<() => void>()

function show(next: Shown): void {
  shown = next
  for (const listener of listeners) listener()
}

function Page() {
  const state = useSyncExternalStore(
    listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    () => shown,
  )
  return (
    state && (
      <ReaderPanes
        {...state}
        relations={relations}
        selected={null}
        linkingFrom={null}
        reveal={null}
        scrollTogether={false}
        onSelect={nothing}
        onPassage={nothing}
        onMoveEnds={nothing}
        onOpenAddress={nothing}
        onScrollTogether={nothing}
        onShowOriginal={nothing}
      />
    )
  )
}

const nothing = () => {}

/** The reader of this application; with `links`, the same text in both panes and as many links between them. */
export async function ours(links: number): Promise<Contestant> {
  await i18next
    .use(initReactI18next)
    .init({ lng: 'en', resources: { en: { translation: { reader: readerMessages } } } })
  createRoot(document.getElementById('root')!).render(<Page />)
  await new Promise(requestAnimationFrame)
  return {
    open(given) {
      const left = sideOf(given, 'a')
      const right = links > 0 ? sideOf(given, 'b') : null
      show({ left, right, links: right ? linksBetween(left, right, links) : [] })
    },
    painted: () => colours.some(colour => (CSS.highlights.get(`reader-${colour}`)?.size ?? 0) > 0),
    scroller: () => document.getElementById('reader-left')!,
  }
}

function sideOf({ paragraphs, highlights }: BenchCase, id: string): ReaderSide {
  const content = paragraphs.map(text => ({ type: 'paragraph', content: [{ type: 'text', text }] }))
  return {
    document: {
      id,
      versionId: id,
      title: 'A long report',
      author: null,
      publisher: null,
      publishedOn: null,
      language: null,
      url: null,
      format: 'text',
      fileName: 'report.txt',
      sha256: '',
      words: 1,
      length: 1,
      highlightCount: highlights.length,
      tagIds: [],
      importedAt: then,
      updatedAt: then,
    },
    body: { type: 'doc', content } as Body,
    highlights: highlights.map(({ start, end }, index) => marked(id, index, start, end)),
  }
}

function marked(documentId: string, index: number, start: number, end: number): Marked {
  return {
    id: `${documentId}${index}`,
    documentId,
    start,
    end,
    quote: '',
    prefix: '',
    suffix: '',
    orphaned: false,
    colour: colours[index % colours.length]!,
    comment: '',
    tagIds: [],
    linkIds: [],
    author: '',
    createdAt: then,
    updatedAt: then,
  }
}

// Every link joins the nth of `count` highlights, spread evenly, to one a few further down in the other text.
function linksBetween(left: ReaderSide, right: ReaderSide, count: number): Link[] {
  const stride = Math.floor(left.highlights.length / count)
  return Array.from({ length: count }, (_, index) => ({
    id: `l${index}`,
    fromId: left.highlights[index * stride]!.id,
    toId: right.highlights[Math.min(right.highlights.length - 1, index * stride + (index % 7))]!.id,
    relationId: `r${index % 2}`,
    comment: '',
    author: '',
    createdAt: then,
    updatedAt: then,
  }))
}
