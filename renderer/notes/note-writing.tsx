import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { NoteWithBody } from '../../shared/contract/index.ts'
import { parseNote } from '../../shared/document/index.ts'
import type { Body } from '../../shared/model/index.ts'
import { citeHere } from '../app/actions.ts'
import { keysOf } from '../app/commands.ts'
import { openAddress } from '../app/addresses.ts'
import { useHighlights } from '../store/highlights.ts'
import { showDetails } from '../store/layout.ts'
import { editNote, fetchNote, useNotes } from '../store/notes.ts'
import { useSelection } from '../store/selection.ts'
import { t } from '../ui/messages.ts'
import { attempt } from '../ui/toasts.ts'
import { CitationPicker } from './citation-picker.tsx'
import { citedSource } from './cited-source.ts'
import { NoteEditor } from './note-editor.ts'
import { type Format, formatsAt } from './note-format.ts'
import { NoteSession, type NoteStatus } from './note-session.ts'
import { NoteToolbar } from './note-toolbar.tsx'
import { setOpenEditor, wantsName } from './open-editor.ts'
import styles from './notes.module.css'

interface NoteWritingProps {
  /** The note as it was when it was opened. */
  readonly opened: NoteWithBody
  readonly readOnly: boolean
}

/** A note being written: title, toolbar, text, and how it stands. */
export function NoteWriting({ opened, readOnly }: NoteWritingProps) {
  const { t } = useTranslation()
  const place = useRef<HTMLDivElement>(null)
  const titleField = useRef<HTMLInputElement>(null)
  const [title, setTitle] = useState(opened.note.title)
  const [status, setStatus] = useState<NoteStatus>('saved')
  const [active, setActive] = useState<ReadonlySet<Format>>(new Set())
  const [citing, setCiting] = useState(false)
  const [parts, setParts] = useState<{ readonly editor: NoteEditor; readonly session: NoteSession } | null>(
    null,
  )
  const note = useNotes(state => state.list?.find(({ id }) => id === opened.note.id)) ?? opened.note

  useEffect(() => {
    const made = open(place.current!, opened, readOnly, setStatus, setActive, () => setCiting(true))
    setParts(made)
    if (wantsName(opened.note.id)) titleField.current?.select()
    return () => made.close()
  }, [opened, readOnly])

  // Undone, or changed in another window: shown here, unless something newer is being written.
  useEffect(() => {
    if (!parts?.session.clean || note.updatedAt === parts.session.updatedAt) return
    void attempt(async () => {
      const now = await fetchNote(note.id)
      if (!parts.session.clean) return
      parts.session.updatedAt = now.note.updatedAt
      parts.editor.replace(parseNote(now.body))
      setTitle(now.note.title)
    })
  }, [note.id, note.updatedAt, parts])

  return (
    <article className={styles.note}>
      <input
        ref={titleField}
        className={styles.title}
        aria-label={t('notes.title')}
        value={title}
        readOnly={readOnly}
        maxLength={500}
        dir="auto"
        onChange={event => {
          setTitle(event.target.value)
          if (event.target.value.trim() !== '') parts?.session.change({ title: event.target.value })
        }}
        onBlur={() => {
          parts?.session.flush()
          if (title.trim() === '') setTitle(note.title)
        }}
        onKeyDown={event => {
          if (event.key !== 'Enter') return
          event.preventDefault()
          parts?.editor.focus()
        }}
      />
      {!readOnly && parts && (
        <NoteToolbar editor={parts.editor} active={active} onCite={() => setCiting(true)} />
      )}
      <div ref={place} className={styles.text} />
      <CiteSelected />
      <p className={styles.status} role="status">
        <span>{t('notes.words', { count: note.words })}</span>
        {typeof status === 'object' ? (
          <span className={styles.problem}>
            {t('notes.unsaved', { problem: status.problem })}{' '}
            <button type="button" onClick={() => parts?.session.flush()}>
              {t('notes.retry')}
            </button>
          </span>
        ) : (
          <span>{t(status === 'saved' ? 'notes.saved' : 'notes.saving')}</span>
        )}
      </p>
      {citing && parts && (
        <CitationPicker
          onClose={() => {
            setCiting(false)
            parts.editor.stopAsking()
            parts.editor.focus()
          }}
          onChoose={highlight => {
            setCiting(false)
            parts.editor.cite(highlight.id, highlight.quote)
            requestAnimationFrame(() => parts.editor.focus())
          }}
        />
      )}
    </article>
  )
}

function open(
  place: HTMLElement,
  { note, body }: NoteWithBody,
  readOnly: boolean,
  onStatus: (status: NoteStatus) => void,
  onFormats: (formats: ReadonlySet<Format>) => void,
  onCite: () => void,
) {
  const session = new NoteSession(note.updatedAt, changes => editNote(note.id, changes), onStatus)
  const editor = new NoteEditor(place, {
    doc: parseNote(body),
    label: t('notes.body', { title: note.title }),
    placeholder: t('notes.placeholder'),
    readOnly,
    cited: citedSource,
    onChange: doc => session.change({ body: doc.toJSON() as Body }),
    onState: state => onFormats(formatsAt(state)),
    onCite,
    onBlur: () => session.flush(),
    onOpenAddress: openAddress,
  })
  if (!readOnly) {
    setOpenEditor({
      noteId: note.id,
      cite: highlight => editor.cite(highlight.id, highlight.quote),
      flush: () => session.flush(),
      focus: () => editor.focus(),
    })
  }
  const close = () => {
    setOpenEditor(null)
    session.flush()
    editor.destroy()
  }
  return { editor, session, close }
}

/** Offers to cite what is selected in the reports. */
function CiteSelected() {
  const { t } = useTranslation()
  const selected = useSelection(state => state.selected)
  const highlight = useHighlights(state =>
    selected?.kind === 'highlight' ? state.byId.get(selected.id) : undefined,
  )
  if (!highlight) return null
  return (
    <div className={styles.selected}>
      <span dir="auto">{t('notes.selectedBar', { quote: highlight.quote })}</span>
      <button type="button" onClick={() => void citeHere()}>
        {t('notes.citeThis')} <kbd aria-hidden>{keysOf('cite')}</kbd>
      </button>
      <button type="button" onClick={showDetails}>
        {t('notes.showDetails')}
      </button>
    </div>
  )
}
