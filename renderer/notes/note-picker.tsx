import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newNote } from '../app/actions.ts'
import { useHighlights } from '../store/highlights.ts'
import { openNote } from '../store/layout.ts'
import { useNotes } from '../store/notes.ts'
import { ChoiceList } from '../ui/choice-list.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { matches } from '../ui/matches.ts'
import { citeInNote } from './open-editor.ts'

const fresh = 'new'

interface CitePickerProps {
  readonly highlightId: string
  readonly onClose: () => void
}

/** Asks in which note a highlight is cited: one that is there, or a new one. */
export function CitePicker({ highlightId, onClose }: CitePickerProps) {
  const { t } = useTranslation()
  const [query, setQuery] = useState('')
  const notes = useNotes(state => state.list) ?? []
  const title = query.trim() || t('library.untitled')
  const choices = notes
    .filter(note => matches(note.title, query))
    .map(note => ({ id: note.id, name: note.title, show: <span dir="auto">{note.title}</span> }))
  choices.push({ id: fresh, name: title, show: <span dir="auto">{t('notes.newNote', { title })}</span> })

  async function choose(id: string): Promise<void> {
    onClose()
    const highlight = useHighlights.getState().byId.get(highlightId)
    const noteId = id === fresh ? await newNote(title) : id
    if (!highlight || noteId === null) return
    citeInNote(noteId, highlight)
    openNote(noteId)
  }

  return (
    <Dialog title={t('notes.citeIn')} onClose={onClose}>
      <ChoiceList
        label={t('notes.citeIn')}
        placeholder={t('notes.citeInFilter')}
        query={query}
        onQuery={setQuery}
        choices={choices}
        onChoose={id => void choose(id)}
        empty=""
      />
    </Dialog>
  )
}
