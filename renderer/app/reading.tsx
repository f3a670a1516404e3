import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Highlight, Relation } from '../../shared/model/index.ts'
import { ReaderPanes, type ReaderSide, type Side } from '../reader/index.ts'
import { useDocuments } from '../store/documents.ts'
import { moveHighlight, useHighlights } from '../store/highlights.ts'
import { noteReading, useLayout } from '../store/layout.ts'
import { useLinks } from '../store/links.ts'
import { noteRead } from '../store/reading.ts'
import { gutterLimits, setGutter, useReadingSettings } from '../store/reading-settings.ts'
import { useRelations } from '../store/relations.ts'
import { placeOfEnd, selectPassage, useSelection } from '../store/selection.ts'
import { pickAligned, pickPlace } from '../compare/actions.ts'
import { showOriginal } from '../original/actions.ts'
import { usePanesAlignment } from '../compare/use-panes-alignment.ts'
import { useComparison } from '../store/comparison.ts'
import { shownRelation } from '../ui/shown-relation.ts'
import { attempt } from '../ui/toasts.ts'
import { mayWrite, pick } from './actions.ts'
import { openAddress } from './addresses.ts'
import { FindBar } from './find-bar.tsx'
import { LinkingBanner } from './linking-banner.tsx'
import { PassageToolbar } from './passage-toolbar.tsx'
import { PlacingBanner } from './placing-banner.tsx'
import { readerHandle } from './reader-handle.ts'
import { Welcome } from './welcome.tsx'

const none: readonly Highlight[] = []

/** The middle of the window: the documents that are being read, and what hovers over them. */
export function Reading() {
  const left = useSide('left')
  const right = useSide('right')
  const relations = useShownRelations()
  const links = useLinks(state => state.list)
  const scrollTogether = useLayout(state => state.scrollTogether)
  const { selected, linking, reveal } = useSelection()
  const width = useReadingSettings(state => state.gutter)
  const gutter = useMemo(() => ({ ...gutterLimits, width, onWidth: setGutter }), [width])
  const alignment = usePanesAlignment()
  const face = useComparison(state => state.face)
  return (
    <>
      <ReaderPanes
        ref={readerHandle}
        left={left}
        right={right}
        relations={relations}
        links={links}
        selected={selected}
        linkingFrom={linking && placeOfEnd(linking.from)}
        reveal={reveal}
        scrollTogether={scrollTogether}
        alignment={alignment}
        face={face}
        onAligned={pickAligned}
        onPlace={pickPlace}
        onSelect={pick}
        onPassage={selectPassage}
        onMoveEnds={moveEnds}
        onOpenAddress={openAddress}
        onShowOriginal={showOriginal}
        onScrollTogether={together}
        onReading={reading}
        gutter={gutter}
      >
        <Welcome />
      </ReaderPanes>
      <LinkingBanner />
      <PlacingBanner />
      <FindBar />
      <PassageToolbar />
    </>
  )
}

/** The relations, named as the screen names them. */
function useShownRelations(): readonly Relation[] {
  const { i18n } = useTranslation()
  const { language } = i18n
  const list = useRelations(state => state.list)
  return useMemo(
    () => list.map(relation => ({ ...relation, name: shownRelation(relation) })),
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [list, language],
  )
}

function useSide(side: Side): ReaderSide | null {
  const documentId = useLayout(state => state[side])
  const document = useDocuments(state => state.list?.find(({ id }) => id === documentId) ?? null)
  const body = useDocuments(state => (document ? state.bodies.get(document.versionId) : undefined))
  const highlights =
    useHighlights(state => (documentId ? state.ofDocument.get(documentId) : undefined)) ?? none
  return useMemo(
    () =>
      document && body
        ? { document, body, highlights, position: useLayout.getState().reading[document.id] ?? null }
        : null,
    [document, body, highlights],
  )
}

function moveEnds(highlightId: string, start: number, end: number): void {
  if (mayWrite()) void attempt(() => moveHighlight(highlightId, start, end))
}

const together = (scrollTogether: boolean) => useLayout.setState({ scrollTogether })

function reading(_side: Side, documentId: string, offset: number, upTo: number): void {
  noteReading(documentId, offset)
  void attempt(() => noteRead(documentId, upTo))
}
