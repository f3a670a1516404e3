import { Ellipsis } from 'lucide-react'
import { memo, type MouseEvent, type SyntheticEvent, useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Document } from '../../shared/model/index.ts'
import { mayWrite } from '../app/actions.ts'
import { saveOriginal, updateDocument } from '../app/file-actions.ts'
import { tellUndoable } from '../app/tell-undoable.ts'
import { request } from '../client.ts'
import { readerHandle } from '../app/reader-handle.ts'
import type { Side } from '../reader/index.ts'
import { ask, openDialog } from '../store/dialogs.ts'
import { useDocumentOrder } from '../store/document-order.ts'
import { deleteDocument, useDocuments } from '../store/documents.ts'
import { closePane, openDocument, useLayout } from '../store/layout.ts'
import { useNotebook } from '../store/notebook.ts'
import { useNotes } from '../store/notes.ts'
import { IconButton } from '../ui/button.tsx'
import { MenuButton, menuHandle, MenuItem, MenuLine, SharedMenu, WithContextMenu } from '../ui/menu.tsx'
import { t } from '../ui/messages.ts'
import { writtenNumber } from '../ui/numbers.ts'
import { attempt } from '../ui/toasts.ts'
import { sortDocuments } from './document-order.ts'
import { FilteredList } from './filtered-list.tsx'
import { ReadingBar } from './reading-bar.tsx'
import { useToldApart } from './told-apart.ts'
import styles from './library.module.css'

const titleOf = ({ title }: Document) => title

/** The menu that the button of each row opens. */
const rowMenu = menuHandle<Document>()

/** The documents in the order that was chosen; a click opens one in the other pane, Alt and a click in A. */
export function DocumentList() {
  const { t } = useTranslation()
  // Many documents may come in a row: the window answers first.
  const list = useDeferredValue(useDocuments(state => state.list))
  const order = useDocumentOrder(state => state.order)
  const sorted = useMemo(() => sortDocuments(list ?? [], order), [list, order])
  const [pointedId, setPointedId] = useState<string | null>(null)
  const pointed = list?.find(({ id }) => id === pointedId)
  if (!list) return null
  if (list.length === 0) return <p className={styles.hint}>{t('library.noDocuments')}</p>

  // The rows share their menus, since a list may have many: whatever opens one has pointed at a row before.
  function point(event: SyntheticEvent<HTMLElement>): void {
    const row = (event.target as HTMLElement).closest<HTMLElement>('[data-document]')
    if (row) setPointedId(row.dataset['document']!)
    else event.stopPropagation()
  }

  return (
    <>
      <WithContextMenu
        menu={pointed && <DocumentActions document={pointed} />}
        trigger={<div onContextMenuCapture={point} onTouchStartCapture={point} />}
      >
        <FilteredList items={sorted} nameOf={titleOf} label={t('library.documents')}>
          {rowOf}
        </FilteredList>
      </WithContextMenu>
      <SharedMenu menu={rowMenu}>{document => <DocumentActions document={document} />}</SharedMenu>
    </>
  )
}

const rowOf = (document: Document) => <Row key={document.id} document={document} />

const Row = memo(function Row({ document }: { readonly document: Document }) {
  const { t, i18n } = useTranslation()
  const left = useLayout(state => state.left === document.id)
  const right = useLayout(state => state.right === document.id)
  const { id, title, highlightCount } = document
  const apart = useToldApart(id)

  function open(event: MouseEvent): void {
    if (event.altKey) openDocument(id, 'left')
    else if (left || right) readerHandle.current?.focus(left ? 'left' : 'right')
    else openDocument(id)
  }

  return (
    <li className={styles.row} data-document={id} data-on={left || right || undefined}>
      <button
        type="button"
        className={styles.main}
        onClick={open}
        title={apart === null ? title : `${title} · ${apart}`}
      >
        {(left || right) && (
          <span className={styles.sides}>
            {left && <SideBadge side="left" />}
            {right && <SideBadge side="right" />}
          </span>
        )}
        <span className={styles.name} dir="auto">
          {title}
          {apart !== null && (
            <small className={styles.apart} dir="auto">
              {apart}
            </small>
          )}
        </span>
        {highlightCount > 0 && (
          <span className={styles.count}>
            <span aria-hidden>{writtenNumber(highlightCount, i18n.language)}</span>
            <span className="hidden-visually">{t('library.highlightCount', { count: highlightCount })}</span>
          </span>
        )}
        <ReadingBar documentId={id} />
      </button>
      <MenuButton
        menu={rowMenu}
        subject={document}
        trigger={
          <IconButton label={t('library.documentMenu', { title })} tooltip={false} className={styles.menu}>
            <Ellipsis size={15} aria-hidden />
          </IconButton>
        }
      />
    </li>
  )
})

/** A or B: the pane in which something stands. */
export function SideBadge({ side }: { readonly side: Side }) {
  const { t } = useTranslation()
  return (
    <span className={styles.side} role="img" aria-label={t(`library.inPane.${side}`)}>
      {side === 'left' ? 'A' : 'B'}
    </span>
  )
}

/** What can be done with a document: the items of its menus. */
function DocumentActions({ document }: { readonly document: Document }) {
  const { t } = useTranslation()
  const left = useLayout(state => state.left === document.id)
  const right = useLayout(state => state.right === document.id)
  const readOnly = useNotebook(state => state.info?.readOnly !== false)
  const { id } = document
  return (
    <>
      <MenuItem onClick={() => openDocument(id, 'left')} disabled={left}>
        {t('library.openIn.left')}
      </MenuItem>
      <MenuItem onClick={() => openDocument(id, 'right')} disabled={right}>
        {t('library.openIn.right')}
      </MenuItem>
      {(left || right) && (
        <MenuItem onClick={() => closePane(left ? 'left' : 'right')}>{t('library.closeDocument')}</MenuItem>
      )}
      <MenuLine />
      <MenuItem onClick={() => openDialog({ kind: 'similar', documentId: id })}>
        {t('compare.similarMenu')}
      </MenuItem>
      <MenuItem onClick={() => openDialog({ kind: 'document', documentId: id })}>
        {t('library.details')}
      </MenuItem>
      <MenuItem onClick={() => openDialog({ kind: 'tag', on: 'document', id })} disabled={readOnly}>
        {t('library.tagDocument')}
      </MenuItem>
      <MenuItem onClick={() => void updateDocument(id)} disabled={readOnly}>
        {t('library.update')}
      </MenuItem>
      <MenuItem onClick={() => void saveOriginal(document)}>{t('library.saveOriginal')}</MenuItem>
      <MenuLine />
      <MenuItem danger onClick={() => void askAndDelete(document)} disabled={readOnly}>
        {t('library.deleteDocument')}
      </MenuItem>
    </>
  )
}

async function askAndDelete({ id, title, highlightCount }: Document): Promise<void> {
  if (!mayWrite()) return
  const citing = highlightCount === 0 ? 0 : await attempt(() => countCiting(id))
  if (citing === null) return
  const goes = t(highlightCount === 0 ? 'library.deleteDocumentText_zero' : 'library.deleteDocumentText', {
    count: highlightCount,
  })
  const yes = await ask({
    title: t('library.deleteDocumentTitle', { title }),
    text: citing === 0 ? goes : `${goes} ${t('library.deleteDocumentCited', { count: citing })}`,
    action: t('library.delete'),
    danger: true,
  })
  if (!yes || !(await attempt(() => deleteDocument(id)))) return
  await tellUndoable(t('library.documentDeleted', { title }))
}

/** How many notes cite a document. */
async function countCiting(documentId: string): Promise<number> {
  const { highlights } = await request('highlights.list', { documentId })
  const ids = new Set(highlights.map(highlight => highlight.id))
  return (useNotes.getState().list ?? []).filter(note => note.citedIds.some(id => ids.has(id))).length
}
