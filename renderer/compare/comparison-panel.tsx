import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useCompareFilter } from '../store/compare-filter.ts'
import { cancelComparing, type Subject, useComparison } from '../store/comparison.ts'
import { useDocuments } from '../store/documents.ts'
import { useOperations } from '../store/operations.ts'
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
  const { subject, phase, found, decisions, linked, marked, selectedId } = useComparison()
  const filter = useCompareFilter()
  const settled = useMemo(() => ({ decisions, linked, marked }), [decisions, linked, marked])
  const list = useMemo(() => listed(found, settled, filter), [found, settled, filter])
  const counts = useMemo(() => counted(found, settled, filter), [found, settled, filter])
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
        <Comparing kind={subject.kind} />
      ) : (
        <>
          {found.length > 0 && <SuggestionFilters counts={counts} within={isWithin(subject)} />}
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

const isWithin = (subject: Subject) => subject.kind === 'documents' && subject.aId === subject.bId

/** How far the comparing has come, and what stops it. */
function Comparing({ kind }: { readonly kind: Subject['kind'] }) {
  const { t } = useTranslation()
  const operationId = useComparison(state => state.operationId)
  const work = useOperations(state => state.list.find(({ id }) => id === operationId))
  const label = t(kind === 'passage' ? 'compare.lookingThrough' : 'compare.comparing')
  const { done = 0, total = null } = work ?? {}
  return (
    <div className={styles.progress}>
      <p role="status">{label} …</p>
      <progress
        aria-label={work?.label ?? label}
        {...(total !== null && total > 0 ? { value: done, max: total } : {})}
      />
      <p className={styles.step}>{work && work.label !== label && work.label}</p>
      <Button onClick={cancelComparing}>{t('ui.cancel')}</Button>
    </div>
  )
}
