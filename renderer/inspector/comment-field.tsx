import { Bold, Italic, List, ListOrdered, Quote } from 'lucide-react'
import { useEffect, useLayoutEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { openAddress } from '../app/addresses.ts'
import { type Format, formatsAt, toggle } from '../notes/note-format.ts'
import { IconButton } from '../ui/button.tsx'
import { NotSaved } from '../ui/field.tsx'
import { useSaving } from '../ui/use-saving.ts'
import { CommentEditor } from './comment-editor.ts'
import styles from './comment-field.module.css'

const buttons = [
  ['strong', Bold],
  ['em', Italic],
  ['bullets', List],
  ['numbers', ListOrdered],
  ['quote', Quote],
] as const

interface CommentFieldProps {
  readonly label: string
  /** As it is stored: Markdown. */
  readonly value: string
  readonly placeholder: string
  readonly readOnly: boolean
  /** Stores what was written; false where that failed. */
  readonly onSave: (markdown: string) => Promise<boolean>
}

/** A comment, shown and written as formatted text; saved a moment after the last letter and when it is left. */
export function CommentField({ label, value, placeholder, readOnly, onSave }: CommentFieldProps) {
  const { t } = useTranslation()
  const place = useRef<HTMLDivElement>(null)
  const [editor, setEditor] = useState<CommentEditor | null>(null)
  const [active, setActive] = useState<ReadonlySet<Format>>(new Set())
  const { draft, failed, change, save } = useSaving(value, onSave)
  const latest = useRef({ draft, change, save })
  useLayoutEffect(() => {
    latest.current = { draft, change, save }
  })

  useLayoutEffect(() => {
    const made = new CommentEditor(place.current!, {
      markdown: latest.current.draft,
      label,
      placeholder,
      readOnly,
      onChange: markdown => latest.current.change(markdown),
      onState: state => setActive(formatsAt(state)),
      onBlur: () => void latest.current.save(),
      onOpenAddress: openAddress,
    })
    setEditor(made)
    return () => made.destroy()
  }, [label, placeholder, readOnly])
  useEffect(() => editor?.show(draft), [editor, draft])

  return (
    <>
      <div className={styles.field} data-read-only={readOnly || undefined}>
        <div ref={place} className={styles.text} />
        {!readOnly && editor && (
          // The pointer leaves the cursor where it is.
          <div
            role="toolbar"
            aria-label={t('inspector.commentFormat')}
            className={styles.tools}
            onMouseDown={event => event.preventDefault()}
          >
            {buttons.map(([format, Picture]) => (
              <IconButton
                key={format}
                label={t(`notes.${format}`)}
                aria-pressed={active.has(format)}
                onClick={() => editor.run(toggle(format))}
              >
                <Picture size={14} aria-hidden />
              </IconButton>
            ))}
          </div>
        )}
      </div>
      {failed && <NotSaved onSave={save} />}
    </>
  )
}
