import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useCompareFilter } from '../store/compare-filter.ts'
import { useComparison } from '../store/comparison.ts'
import { useDocuments } from '../store/documents.ts'
import { accept, lookAt } from './actions.ts'
import { Comparing } from './comparing.tsx'
import { ComparisonHead } from './comparison-head.tsx'
import { ComparisonState } from './comparison-state.tsx'
import { counted, filterFor, listed } from './filtering.ts'
import { ListSettings } from './list-settings.tsx'
import { SuggestionActions } from './suggestion-actions.tsx'
import { SuggestionFilters } from './suggestion-filters.tsx'
import { SuggestionList } from './suggestion-list.tsx'
import { SuggestionRow } from './suggestion-row.tsx'
import styles from './comparison-panel.module.css'

/** The comparison in the right column: what it covers, the suggestions in order, and what can be done with each. */
export function ComparisonPanel() {
  const { t } = useTranslation()
  const { subject, phase, found, decisions, linked, marked, selectedId } = useComparison()
  const kept = useCompareFilter()
  const filter = useMemo(() => filterFor(subject, kept), [subject, kept])
  const settled = useMemo(() => ({ decisions, linked, marked }), [decisions, linked, marked])
  const list = useMemo(() => listed(found, settled, filter), [found, settled, filter])
  // The list goes before what is said of it.
  const decided = useDeferredValue(settled)
  const counts = useMemo(() => counted(found, decided, filter), [found, decided, filter])
  const byId = useMemo(() => new Map(found.map(each => [each.id, each])), [found])
  const there = useMemo(() => new Set(found.map(({ kind }) => kind)), [found])
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
      <div className={styles.about}>
        <ComparisonHead subject={subject} />
        {phase !== 'comparing' && found.length > 0 && (
          <>
            <SuggestionFilters counts={counts} there={there} />
            <ListSettings lessSure={subject.kind === 'documents' ? counts.lessSure : 0} />
          </>
        )}
      </div>
      <div className={styles.found}>
        {phase === 'comparing' ? (
          <Comparing kind={subject.kind} />
        ) : (
          <>
            <ComparisonState listed={list.length} lessSure={filter.lessSure ? 0 : counts.lessSure} />
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
    </div>
  )
}
