import { useTranslation } from 'react-i18next'
import { useHighlights } from '../store/highlights.ts'
import { showDetails } from '../store/layout.ts'
import { select, useSelection } from '../store/selection.ts'
import { Dot } from '../ui/colours.tsx'
import { Section } from './section.tsx'
import styles from './library.module.css'

/** The highlights that were not found in a newer version of their document; not there while there are none. */
export function OrphanList() {
  const { t } = useTranslation()
  const orphans = useHighlights(state => state.orphans)
  const selected = useSelection(state => state.selected?.id)
  if (orphans.length === 0) return null
  return (
    <Section title={t('library.orphans')}>
      <p className={styles.hint}>{t('library.orphansHint')}</p>
      <ul role="list">
        {orphans.map(({ id, quote, colour }) => (
          <li key={id} className={styles.row} data-on={selected === id || undefined}>
            <button
              type="button"
              className={styles.main}
              onClick={() => {
                select({ kind: 'highlight', id })
                showDetails()
              }}
            >
              <Dot colour={colour} />
              <span className={styles.name} dir="auto">
                {quote}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </Section>
  )
}
