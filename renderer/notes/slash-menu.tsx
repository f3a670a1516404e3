import { Popover } from '@base-ui/react/popover'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ChoiceList } from '../ui/choice-list.tsx'
import { matches } from '../ui/matches.ts'
import { overlays } from '../ui/overlays.ts'
import { type Insertion, insertions } from './note-insertions.ts'
import styles from './slash-menu.module.css'

interface SlashMenuProps {
  /** Where the cursor stands, in pixels of the window. */
  readonly caret: () => DOMRect
  readonly onChoose: (insertion: Insertion) => void
  readonly onClose: () => void
}

/** What can be inserted, beside the cursor; it narrows as one types. */
export function SlashMenu({ caret, onChoose, onClose }: SlashMenuProps) {
  const { t } = useTranslation()
  const [query, setQuery] = useState('')
  const [layer, setLayer] = useState<HTMLElement | null>(null)
  useEffect(() => setLayer(document.getElementById(overlays)), [])
  const choices = (Object.keys(insertions) as Insertion[])
    .map(id => ({ id, name: t(`notes.slash.${id}`), show: <span>{t(`notes.slash.${id}`)}</span> }))
    .filter(({ name }) => matches(name, query))
  return (
    <Popover.Root open onOpenChange={open => !open && onClose()}>
      <Popover.Portal container={layer}>
        <Popover.Positioner
          anchor={{ getBoundingClientRect: caret }}
          side="bottom"
          align="start"
          sideOffset={4}
          className={styles.positioner}
        >
          <Popover.Popup
            data-dialog
            aria-label={t('notes.slash.title')}
            className={styles.popup}
            finalFocus={false}
          >
            <ChoiceList
              label={t('notes.slash.title')}
              placeholder={t('notes.slash.title')}
              query={query}
              onQuery={setQuery}
              choices={choices}
              onChoose={id => onChoose(id as Insertion)}
              empty={t('notes.slash.none')}
            />
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}
