import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newNote } from '../app/actions.ts'
import type { NoteWithBody } from '../../shared/contract/index.ts'
import { closeNote } from '../store/layout.ts'
import { useNotebook } from '../store/notebook.ts'
import { fetchNote, useNotes } from '../store/notes.ts'
import { Button } from '../ui/button.tsx'
import { attempt } from '../ui/toasts.ts'
import { NoteWriting } from './note-writing.tsx'
import styles from './notes.module.css'

/** The note that is open, or what to do where none is. */
export function NotePanel({ noteId }: { readonly noteId: string | null }) {
  const { t } = useTranslation()
  const readOnly = useNotebook(state => state.info?.readOnly !== false)
  const [fetched, setFetched] = useState<NoteWithBody | null>(null)
  const gone = useNotes(state => state.list !== null && !state.list.some(({ id }) => id === noteId))

  useEffect(() => {
    if (noteId === null) return
    if (gone) closeNote()
    else void attempt(async () => setFetched(await fetchNote(noteId)))
  }, [noteId, gone])

  if (noteId === null) {
    return (
      <div className={styles.empty}>
        <p>{t('notes.empty')}</p>
        {!readOnly && <Button onClick={() => void newNote()}>{t('notes.new')}</Button>}
      </div>
    )
  }
  return fetched && <NoteWriting opened={fetched} readOnly={readOnly} />
}
