import { Ellipsis } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Note } from '../../shared/model/index.ts'
import { mayWrite } from '../app/actions.ts'
import { tellUndoable } from '../app/tell-undoable.ts'
import { useNoteSessions } from '../notes/note-sessions.ts'
import { openNote, useLayout } from '../store/layout.ts'
import { useNotebook } from '../store/notebook.ts'
import { deleteNote, useNotes } from '../store/notes.ts'
import { IconButton } from '../ui/button.tsx'
import { Menu, MenuItem } from '../ui/menu.tsx'
import { t } from '../ui/messages.ts'
import { attempt } from '../ui/toasts.ts'
import { FilteredList } from './filtered-list.tsx'
import styles from './library.module.css'

const titleOf = ({ title }: Note) => title

/** The notes, last changed first; a click opens one on the right. */
export function NoteList() {
  const { t } = useTranslation()
  const list = useNotes(state => state.list)
  if (!list) return null
  if (list.length === 0) return <p className={styles.hint}>{t('library.noNotes')}</p>
  return (
    <FilteredList items={list} nameOf={titleOf} label={t('library.notes')}>
      {note => <Row key={note.id} note={note} />}
    </FilteredList>
  )
}

function Row({ note: { id, title, citedIds } }: { readonly note: Note }) {
  const { t } = useTranslation()
  const open = useLayout(state => state.noteId === id && state.rightView === 'note')
  const readOnly = useNotebook(state => state.info?.readOnly !== false)
  const stuck = useNoteSessions(state => typeof state.statuses.get(id) === 'object')
  return (
    <li className={styles.row} data-on={open || undefined}>
      <button type="button" data-note={id} className={styles.main} onClick={() => openNote(id)} title={title}>
        <span className={styles.name} dir="auto">
          {title}
        </span>
        {stuck && <span className={styles.stuck}>{t('library.noteNotSaved')}</span>}
        {citedIds.length > 0 && (
          <span className={styles.count}>{t('library.cited', { count: citedIds.length })}</span>
        )}
      </button>
      {!readOnly && (
        <Menu
          trigger={
            <IconButton label={t('library.noteMenu', { title })} tooltip={false} className={styles.menu}>
              <Ellipsis size={15} aria-hidden />
            </IconButton>
          }
        >
          <MenuItem onClick={() => openNote(id)}>{t('library.openNote')}</MenuItem>
          <MenuItem danger onClick={() => void remove(id, title)}>
            {t('library.deleteNote')}
          </MenuItem>
        </Menu>
      )}
    </li>
  )
}

async function remove(id: string, title: string): Promise<void> {
  if (!mayWrite() || !(await attempt(() => deleteNote(id)))) return
  await tellUndoable(t('library.noteDeleted', { title }))
}
