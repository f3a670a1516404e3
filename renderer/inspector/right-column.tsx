import type { DragEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { Tabs } from '@base-ui/react/tabs'
import { ComparisonPanel } from '../compare/comparison-panel.tsx'
import { highlightKind } from '../notes/highlight-drag.ts'
import { NotePanel } from '../notes/note-panel.tsx'
import { useComparison } from '../store/comparison.ts'
import { type RightView, useLayout } from '../store/layout.ts'
import { useSelection } from '../store/selection.ts'
import { useLater } from '../store/use-later.ts'
import { HighlightDetails } from './highlight-details.tsx'
import { LinkDetails } from './link-details.tsx'
import { NothingSelected } from './nothing-selected.tsx'
import styles from './right-column.module.css'

/** The right column: details of what is selected, the note that is being written, or what is compared. */
export function RightColumn() {
  const { t } = useTranslation()
  const view = useLayout(state => state.rightView)
  const noteId = useLayout(state => state.noteId)
  const comparing = useComparison(state => state.subject !== null)
  return (
    <Tabs.Root
      className={styles.column}
      value={view}
      onValueChange={(value: RightView) => useLayout.setState({ rightView: value })}
    >
      <Tabs.List className={styles.tabs} aria-label={t('inspector.tabs')}>
        <Tabs.Tab value="details" className={styles.tab}>
          {t('inspector.details')}
        </Tabs.Tab>
        <Tabs.Tab value="note" className={styles.tab} onDragEnter={showNote}>
          {t('inspector.note')}
        </Tabs.Tab>
        {comparing && (
          <Tabs.Tab value="compare" className={styles.tab}>
            {t('inspector.compare')}
          </Tabs.Tab>
        )}
      </Tabs.List>
      <Tabs.Panel value="details" className={styles.panel}>
        <Details />
      </Tabs.Panel>
      <Tabs.Panel value="note" className={styles.panel}>
        <NotePanel key={noteId} noteId={noteId} />
      </Tabs.Panel>
      {comparing && (
        <Tabs.Panel value="compare" className={styles.panel}>
          <ComparisonPanel />
        </Tabs.Panel>
      )}
    </Tabs.Root>
  )
}

// Whoever drags a highlight wants to drop it into the note.
function showNote({ dataTransfer }: DragEvent): void {
  if (dataTransfer.types.includes(highlightKind)) useLayout.setState({ rightView: 'note' })
}

function Details() {
  const selected = useLater(useSelection, selectedOf)
  if (!selected) return <NothingSelected />
  if (selected.kind === 'link') return <LinkDetails key={selected.id} linkId={selected.id} />
  return <HighlightDetails key={selected.id} highlightId={selected.id} />
}

const selectedOf = ({ selected }: ReturnType<typeof useSelection.getState>) => selected
