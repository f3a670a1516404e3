import { X } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import type { NoteWithBody } from '../../shared/contract/index.ts'
import { parseNote } from '../../shared/document/index.ts'
import type { Body } from '../../shared/model/index.ts'
import { citeHere } from '../app/actions.ts'
import { keysOf } from '../app/commands.ts'
import { openAddress } from '../app/addresses.ts'
import { needHighlight, useHighlights } from '../store/highlights.ts'
import { closeNote, showDetails } from '../store/layout.ts'
import { fetchNote, useNotes } from '../store/notes.ts'
import { useSelection } from '../store/selection.ts'
import { IconButton } from '../ui/button.tsx'
import { t } from '../ui/messages.ts'
import { attempt } from '../ui/toasts.ts'
import { CitationPicker } from './citation-picker.tsx'
import { citedSource } from './cited-source.ts'
import { highlightSource } from './highlight-drag.ts'
import { NoteEditor } from './note-editor.ts'
import { insertions } from './note-insertions.ts'
import { type Format, formatsAt } from './note-format.ts'
import type { NoteSession } from './note-session.ts'
import { sessionOf, useNoteSessions } from './note-sessions.ts'
import { NoteToolbar } from './note-toolbar.tsx'
import { setOpenEditor, wantsName } from './open-editor.ts'
import { SlashMenu } from './slash-menu.tsx'
import styles from './notes.module.css'

interface NoteWritingProps {
  /** The note as it was when it was opened. */
  readonly opened: NoteWithBody
  readonly readOnly: boolean
}

/** What was asked for by a sign or a button: a highlight to cite, or something to insert. */
type Asking = 'cite' | 'slash' | null

/** A note being written: title, toolbar, text, and how it stands. */
export function NoteWriting({ opened, readOnly }: NoteWritingProps) {
  const { t } = useTranslation()
  const place = useRef<HTMLDivElement>(null)
  const titleField = useRef<HTMLTextAreaElement>(null)
  const [title, setTitle] = useState(opened.note.title)
  const [active, setActive] = useState<ReadonlySet<Format>>(new Set())
  const [asking, setAsking] = useState<Asking>(null)
  const [parts, setParts] = useState<Parts | null>(null)
  const status = useNoteSessions(state => state.statuses.get(opened.note.id)) ?? 'saved'
  const note = useNotes(state => state.list?.find(({ id }) => id === opened.note.id)) ?? opened.note

  useEffect(() => {
    const naming = wantsName(opened.note.id)
    const made = open(place.current!, opened, readOnly, setActive, setAsking)
    setParts(made)
    setTitle(made.session.changes.title ?? opened.note.title)
    // Who cited something in a new note goes on behind it.
    if (naming && !made.editor.view.hasFocus()) titleField.current?.select()
    return () => made.close()
  }, [opened, readOnly])

  // Undone, or changed in another window: shown here, unless something newer is being written.
  useEffect(() => {
    if (!parts?.session.clean || note.updatedAt === parts.session.updatedAt) return
    void attempt(() => showStored(note.id, parts, false, setTitle))
  }, [note.id, note.updatedAt, parts])

  useEffect(() => parts?.editor.setLabel(t('notes.body', { title })), [parts, title, t])

  return (
    <article className={styles.note}>
      <div className={styles.head}>
        <textarea
          ref={titleField}
          rows={1}
          className={styles.title}
          aria-label={t('notes.title')}
          value={title}
          readOnly={readOnly}
          maxLength={500}
          dir="auto"
          onChange={event => {
            const written = event.target.value.replace(/\s*\n\s*/g, ' ')
            setTitle(written)
            if (written.trim() !== '') parts?.session.change({ title: written })
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
        <IconButton label={t('notes.close')} onClick={closeNote}>
          <X size={15} aria-hidden />
        </IconButton>
      </div>
      {!readOnly && parts && (
        <NoteToolbar editor={parts.editor} active={active} onCite={() => setAsking('cite')} />
      )}
      <div ref={place} className={styles.text} />
      <CiteSelected />
      <p className={styles.status} role="status">
        <span>{t('notes.words', { count: note.words })}</span>
        {typeof status === 'object' ? (
          <span className={styles.problem}>
            {t('notes.unsaved', { problem: status.problem })}{' '}
            {status.conflict ? (
              <>
                <button type="button" onClick={() => parts?.session.overwrite()}>
                  {t('notes.keepMine')}
                </button>{' '}
                <button
                  type="button"
                  onClick={() => parts && void attempt(() => showStored(note.id, parts, true, setTitle))}
                >
                  {t('notes.takeTheirs')}
                </button>
              </>
            ) : (
              <button type="button" onClick={() => parts?.session.flush()}>
                {t('notes.retry')}
              </button>
            )}
          </span>
        ) : (
          <span>{t(status === 'saving' ? 'notes.saving' : 'notes.saved')}</span>
        )}
      </p>
      {asking === 'slash' && parts && (
        <SlashMenu
          caret={() => parts.editor.caret()}
          onClose={() => {
            setAsking(null)
            parts.editor.stopAsking()
            requestAnimationFrame(() => parts.editor.focus())
          }}
          onChoose={insertion => {
            const command = insertions[insertion]
            setAsking(command ? null : 'cite')
            if (!command) return
            parts.editor.insert(command)
            requestAnimationFrame(() => parts.editor.focus())
          }}
        />
      )}
      {asking === 'cite' && parts && (
        <CitationPicker
          onClose={() => {
            setAsking(null)
            parts.editor.stopAsking()
            parts.editor.focus()
          }}
          onChoose={highlight => {
            // Gone at once, so that the next letters are not lost on one who types fast.
            flushSync(() => setAsking(null))
            parts.editor.cite(highlight.id, highlight.quote)
            parts.editor.focus()
            requestAnimationFrame(() => parts.editor.focus())
          }}
        />
      )}
    </article>
  )
}

interface Parts {
  readonly editor: NoteEditor
  readonly session: NoteSession
}

/** Shows a note as it is stored, unless something newer is being written and is not given up. */
async function showStored(
  noteId: string,
  { editor, session }: Parts,
  givingUp: boolean,
  onTitle: (title: string) => void,
): Promise<void> {
  // Undoing a new note takes it away while it is open.
  if (!useNotes.getState().list?.some(({ id }) => id === noteId)) return
  const { updatedAt } = session
  const { note, body } = await fetchNote(noteId)
  // What was stored meanwhile is newer. The moment alone does not say so: what is undone is as old as it was.
  if (!givingUp && (!session.clean || session.updatedAt !== updatedAt)) return
  session.giveUp(note.updatedAt)
  editor.replace(parseNote(body))
  onTitle(note.title)
}

async function citeDropped(editor: NoteEditor, highlightId: string): Promise<void> {
  await needHighlight(highlightId)
  const highlight = useHighlights.getState().byId.get(highlightId)
  if (!highlight) return
  editor.cite(highlight.id, highlight.quote)
  editor.focus()
}

function open(
  place: HTMLElement,
  opened: NoteWithBody,
  readOnly: boolean,
  onFormats: (formats: ReadonlySet<Format>) => void,
  onAsk: (asking: Asking) => void,
) {
  const { note, body } = opened
  const session = sessionOf(opened)
  const editor = new NoteEditor(place, {
    doc: parseNote(session.changes.body ?? body),
    label: t('notes.body', { title: note.title }),
    placeholder: t('notes.placeholder'),
    readOnly,
    cited: citedSource,
    onChange: doc => session.change({ body: doc.toJSON() as Body }),
    onState: state => onFormats(formatsAt(state)),
    onCite: () => onAsk('cite'),
    onSlash: () => onAsk('slash'),
    onDropHighlight: highlightId => void attempt(() => citeDropped(editor, highlightId)),
    onBlur: () => session.flush(),
    onOpenAddress: openAddress,
  })
  if (!readOnly) {
    // What could not be stored when it was last on the screen may be by now.
    session.flush()
    setOpenEditor({
      noteId: note.id,
      cite(highlight) {
        editor.cite(highlight.id, highlight.quote)
        editor.focus()
        // A dialog or a menu that closes now gives the focus back to where it came from.
        requestAnimationFrame(() => editor.focus())
      },
      settle: () => session.settle(),
      unsaved: () => session.unsaved,
      focus: () => editor.focus(),
    })
  }
  const close = () => {
    setOpenEditor(null)
    session.flushAtOnce()
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
      <span dir="auto" title={t('inspector.dragToCite')} {...highlightSource(highlight)}>
        {t('notes.selectedBar', { quote: highlight.quote })}
      </span>
      <button type="button" onClick={() => void citeHere()}>
        {t('notes.citeThis')} <kbd aria-hidden>{keysOf('cite')}</kbd>
      </button>
      <button type="button" onClick={showDetails}>
        {t('notes.showDetails')}
      </button>
    </div>
  )
}
