import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useCompareFilter } from '../store/compare-filter.ts'
import { cancelComparing, useComparison } from '../store/comparison.ts'
import { useDocuments } from '../store/documents.ts'
import { Button } from '../ui/button.tsx'
import { accept, lookAt } from './actions.ts'
import { ComparisonHead } from './comparison-head.tsx'
import { ComparisonState } from './comparison-state.tsx'
import { counted, listed } from './filtering.ts'
import { SuggestionActions } from './suggestion-actions.tsx'
import { SuggestionFilters } from './suggestion-filters.tsx'
import { SuggestionList } from './suggestion-list.tsx'
import { SuggestionRow } from './suggestion-row.tsx'
import styles from './compare.module.css'

/** The comparison in the right column: what it covers, the suggestions in order, and what can be done with each. */
export function ComparisonPanel() {
  const { t } = useTranslation()
  const { subject, phase, found, decisions, selectedId } = useComparison()
  const filter = useCompareFilter()
  const list = useMemo(() => listed(found, decisions, filter), [found, decisions, filter])
  const counts = useMemo(() => counted(found, decisions, filter), [found, decisions, filter])
  const byId = useMemo(() => new Map(found.map(each => [each.id, each])), [found])
  const titles = useDocuments(state => state.list)
  const rows = useMemo(
    () =>
      list.map(suggestion => ({
        id: suggestion.id,
        look: suggestion.id === selectedId ? 'open' : '',
      })),
    [list, selectedId],
  )
  if (!subject) return null
  const index = list.findIndex(({ id }) => id === selectedId)
  const selected = index === -1 ? null : list[index]!
  return (
    <div className={styles.panel}>
      <ComparisonHead subject={subject} />
      {phase === 'comparing' ? (
        <div className={styles.progress} role="status">
          <p>{t(subject.kind === 'passage' ? 'compare.lookingThrough' : 'compare.comparing')} …</p>
          <Button onClick={cancelComparing}>{t('ui.cancel')}</Button>
        </div>
      ) : (
        <>
          {found.length > 0 && <SuggestionFilters counts={counts} />}
          <ComparisonState listed={list.length} />
          {list.length > 0 && (
            <SuggestionList
              label={t('compare.suggestions')}
              rows={rows}
              selectedId={selectedId}
              onSelect={id => lookAt(byId.get(id)!)}
              onEnter={() => void accept()}
            >
              {id => {
                const suggestion = byId.get(id)!
                const other = titles?.find(document => document.id === suggestion.bId)?.title ?? ''
                return (
                  <SuggestionRow
                    suggestion={suggestion}
                    open={id === selectedId}
                    other={subject.kind === 'passage' ? other : null}
                  />
                )
              }}
            </SuggestionList>
          )}
          {list.length > 0 && <SuggestionActions suggestion={selected} index={index} count={list.length} />}
        </>
      )}
    </div>
  )
}
