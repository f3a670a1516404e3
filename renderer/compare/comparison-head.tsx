import { Ellipsis, X } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { SideBadge } from '../library/document-list.tsx'
import { filterSuggestions, useCompareFilter } from '../store/compare-filter.ts'
import { type Coverage, type Subject, useComparison } from '../store/comparison.ts'
import { useNotebook } from '../store/notebook.ts'
import { IconButton } from '../ui/button.tsx'
import { Menu, MenuChoices, MenuItem, MenuLine } from '../ui/menu.tsx'
import { stopComparing } from '../app/actions.ts'
import { keysOf } from '../app/commands.ts'
import { dismissListed } from './actions.ts'
import { coveredNow } from './covered-now.ts'
import { orders } from './filtering.ts'
import { saveComparison } from './save-report.ts'
import styles from './compare.module.css'

/** What is compared, how much of each document has a counterpart, and what can be done with the whole. */
export function ComparisonHead({ subject }: { readonly subject: Subject }) {
  const { t } = useTranslation()
  const coverage = useComparison(state => state.coverage)
  const within = subject.kind === 'documents' && subject.aId === subject.bId
  const title =
    subject.kind === 'passage' ? 'compare.passagesTitle' : within ? 'compare.withinTitle' : 'compare.title'
  return (
    <>
      <div className={styles.title}>
        <h2>{t(title)}</h2>
        <ComparisonMenu ofDocuments={subject.kind === 'documents'} />
        <IconButton label={t('compare.end')} onClick={stopComparing}>
          <X size={15} aria-hidden />
        </IconButton>
      </div>
      {subject.kind === 'passage' && (
        <q className={styles.asked} dir="auto">
          {subject.quote}
        </q>
      )}
      {coverage && (
        <div className={styles.coverage}>
          <Covered side="left" of="a" coverage={coverage.a} />
          {!within && <Covered side="right" of="b" coverage={coverage.b} />}
        </div>
      )}
    </>
  )
}

interface CoveredProps {
  readonly side: 'left' | 'right'
  readonly of: 'a' | 'b'
  readonly coverage: Coverage['a']
}

function Covered({ side, of, coverage: { words, covered: before } }: CoveredProps) {
  const { t } = useTranslation()
  const { found, linked } = useComparison()
  const covered = useMemo(() => coveredNow(before, of, found, linked), [before, of, found, linked])
  const percent = words === 0 ? 0 : Math.round((100 * covered) / words)
  return (
    <div className={styles.covered} title={t('compare.coveredHint', { covered, words })}>
      <SideBadge side={side} />
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden>
        <rect className={styles.all} width="100" height="4" />
        <rect className={styles.part} width={percent} height="4" />
      </svg>
      <span>{t('compare.covered', { percent })}</span>
    </div>
  )
}

function ComparisonMenu({ ofDocuments }: { readonly ofDocuments: boolean }) {
  const { t } = useTranslation()
  const readOnly = useNotebook(state => state.info?.readOnly !== false)
  const { order, state } = useCompareFilter()
  return (
    <Menu
      trigger={
        <IconButton label={t('compare.menu')} tooltip={false}>
          <Ellipsis size={15} aria-hidden />
        </IconButton>
      }
    >
      {ofDocuments && (
        <>
          <MenuItem onClick={() => void saveComparison('html')} keys={keysOf('saveComparison')}>
            {t('compare.saveHtml')}
          </MenuItem>
          <MenuItem onClick={() => void saveComparison('markdown')}>{t('compare.saveMarkdown')}</MenuItem>
          <MenuLine />
        </>
      )}
      <MenuChoices
        label={t('compare.order')}
        value={order}
        choices={orders.map(value => ({ value, label: t(`compare.orders.${value}`) }))}
        onChoose={value => filterSuggestions({ order: value })}
      />
      <MenuLine />
      <MenuItem onClick={() => void dismissListed()} disabled={readOnly || state !== 'open'}>
        {t('compare.dismissListed')}
      </MenuItem>
    </Menu>
  )
}
