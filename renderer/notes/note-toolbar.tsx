import { Bold, Heading2, Italic, Link, List, ListOrdered, Quote, Table, TextQuote } from 'lucide-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isSafeAddress } from '../../shared/document/index.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { Menu, MenuItem } from '../ui/menu.tsx'
import type { NoteEditor } from './note-editor.ts'
import { type Format, setLink, toggle } from './note-format.ts'
import { insertTable, tableActions } from './note-table.ts'
import styles from './notes.module.css'

const buttons = [
  ['strong', Bold],
  ['em', Italic],
  ['heading', Heading2],
  ['bullets', List],
  ['numbers', ListOrdered],
  ['quote', Quote],
] as const

interface NoteToolbarProps {
  readonly editor: NoteEditor
  /** What holds where the cursor is. */
  readonly active: ReadonlySet<Format>
  readonly onCite: () => void
}

/** The buttons above a note. */
export function NoteToolbar({ editor, active, onCite }: NoteToolbarProps) {
  const { t } = useTranslation()
  const [linking, setLinking] = useState(false)
  return (
    // The pointer leaves the cursor where it is.
    <div
      role="toolbar"
      aria-label={t('notes.toolbar')}
      className={styles.toolbar}
      onMouseDown={event => event.preventDefault()}
    >
      {buttons.map(([format, Picture]) => (
        <IconButton
          key={format}
          label={t(`notes.${format}`)}
          aria-pressed={active.has(format)}
          onClick={() => editor.run(toggle(format))}
        >
          <Picture size={15} aria-hidden />
        </IconButton>
      ))}
      <IconButton label={t('notes.link')} aria-pressed={active.has('link')} onClick={() => setLinking(true)}>
        <Link size={15} aria-hidden />
      </IconButton>
      <TableButton editor={editor} inTable={active.has('table')} />
      <Button
        look="quiet"
        className={styles.cite}
        aria-label={t('notes.cite')}
        title={t('notes.cite')}
        onClick={onCite}
      >
        <TextQuote size={15} aria-hidden /> {t('notes.citeShort')} <kbd aria-hidden>@</kbd>
      </Button>
      {linking && (
        <AddressDialog editor={editor} linked={active.has('link')} onClose={() => setLinking(false)} />
      )}
    </div>
  )
}

interface TableButtonProps {
  readonly editor: NoteEditor
  readonly inTable: boolean
}

/** Inserts a table; within one, offers what can be done with it. */
function TableButton({ editor, inTable }: TableButtonProps) {
  const { t } = useTranslation()
  if (!inTable) {
    return (
      <IconButton label={t('notes.table')} onClick={() => editor.run(insertTable)}>
        <Table size={15} aria-hidden />
      </IconButton>
    )
  }
  return (
    <Menu
      trigger={
        <IconButton label={t('notes.tableMenu')} tooltip={false} aria-pressed>
          <Table size={15} aria-hidden />
        </IconButton>
      }
    >
      {(Object.keys(tableActions) as (keyof typeof tableActions)[]).map(action => (
        <MenuItem
          key={action}
          onClick={() => {
            editor.run(tableActions[action])
            requestAnimationFrame(() => editor.focus())
          }}
        >
          {t(`notes.tableActions.${action}`)}
        </MenuItem>
      ))}
    </Menu>
  )
}

interface AddressDialogProps {
  readonly editor: NoteEditor
  readonly linked: boolean
  readonly onClose: () => void
}

function AddressDialog({ editor, linked, onClose }: AddressDialogProps) {
  const { t } = useTranslation()
  const [bad, setBad] = useState(false)
  function apply(event: FormEvent<HTMLFormElement>): void {
    event.preventDefault()
    const href = String(new FormData(event.currentTarget).get('href')).trim()
    if (!isSafeAddress(href)) return setBad(true)
    onClose()
    editor.run(setLink(href))
  }
  return (
    <Dialog
      title={t('notes.link')}
      onClose={onClose}
      actions={
        <>
          {linked && (
            <Button
              onClick={() => {
                onClose()
                editor.run(setLink(null))
              }}
            >
              {t('notes.removeLink')}
            </Button>
          )}
          <Button look="main" type="submit" form="note-address">
            {t('notes.apply')}
          </Button>
        </>
      }
    >
      <form id="note-address" onSubmit={apply} onMouseDown={event => event.stopPropagation()}>
        <Field
          label={t('notes.address')}
          name="href"
          hint={t(bad ? 'notes.addressBad' : 'notes.addressHint')}
          aria-invalid={bad}
          autoFocus
        />
      </form>
    </Dialog>
  )
}
