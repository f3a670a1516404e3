import { useTranslation } from 'react-i18next'
import { filterSuggestions, useCompareFilter } from '../store/compare-filter.ts'
import type { SuggestionKind } from '../../shared/model/index.ts'
import { type Counts, kinds, states } from './filtering.ts'
import { KindSign } from './kind-name.tsx'
import { colourOf } from './looks.ts'
import styles from './suggestion-filters.module.css'

interface SuggestionFiltersProps {
  readonly counts: Counts
  /** The kinds of which there are any, whatever became of them. */
  readonly there: ReadonlySet<SuggestionKind>
}

/** Which kinds are listed, and whether the open, the accepted or the dismissed ones; each with how many there are. */
export function SuggestionFilters({ counts, there }: SuggestionFiltersProps) {
  const { t } = useTranslation()
  const { kinds: chosen, state } = useCompareFilter()
  const toggle = (kind: SuggestionKind) =>
    filterSuggestions({ kinds: kinds.filter(each => chosen.includes(each) !== (each === kind)) })
  // A filter that was kept from another comparison can still be taken away.
  const offered = kinds.filter(kind => there.has(kind) || chosen.includes(kind))
  return (
    <>
      <div role="group" aria-label={t('compare.kindFilter')} className={styles.kinds}>
        {offered.map(kind => (
          <button
            key={kind}
            type="button"
            aria-pressed={chosen.includes(kind)}
            data-colour={colourOf[kind]}
            className={styles.chip}
            onClick={() => toggle(kind)}
          >
            <KindSign kind={kind} />
            {t(`compare.kinds.${kind}`)} <b>{counts.kinds[kind]}</b>
          </button>
        ))}
      </div>
      <fieldset className={styles.states}>
        <legend className="hidden-visually">{t('compare.stateFilter')}</legend>
        {states.map(each => (
          <label key={each}>
            <input
              type="radio"
              name="suggestion-state"
              checked={state === each}
              onChange={() => filterSuggestions({ state: each })}
            />
            <span>
              {t(`compare.states.${each}`)} <b>{counts.states[each]}</b>
            </span>
          </label>
        ))}
      </fieldset>
    </>
  )
}
