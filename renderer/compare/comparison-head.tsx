import { Ellipsis, X } from 'lucide-react'
import { useDeferredValue, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { SideBadge } from '../library/document-list.tsx'
import { useCompareFilter } from '../store/compare-filter.ts'
import { type Coverage, type Subject, useComparison } from '../store/comparison.ts'
import { useNotebook } from '../store/notebook.ts'
import { IconButton } from '../ui/button.tsx'
import { Menu, MenuItem, MenuLine } from '../ui/menu.tsx'
import { stopComparing } from '../app/actions.ts'
import { keysOf } from '../app/commands.ts'
import { dismissListed } from './actions.ts'
import { AskedWords } from './asked-words.tsx'
import { coveredNow } from './covered-now.ts'
import { saveComparison } from './save-report.ts'
import styles from './comparison-head.module.css'

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
      {subject.kind === 'passage' && <AskedWords>{subject.quote}</AskedWords>}
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

function Covered({ side, of, coverage }: CoveredProps) {
  const { t } = useTranslation()
  const { found, decisions, linked, marked } = useComparison()
  const settled = useMemo(() => ({ decisions, linked, marked }), [decisions, linked, marked])
  const decided = useDeferredValue(settled)
  const { covered, surely } = useMemo(
    () => coveredNow(coverage, of, found, decided),
    [coverage, of, found, decided],
  )
  const { words } = coverage
  const percentOf = (part: number) => (words === 0 ? 0 : Math.round((100 * part) / words))
  const [least, most] = [percentOf(surely), percentOf(covered)]
  const percent = least === most ? String(most) : `${leftToRight}${least}–${most}${asBefore}`
  return (
    <div className={styles.covered} title={t('compare.coveredHint', { covered, words, surely })}>
      <SideBadge side={side} />
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden>
        <rect className={styles.all} width="100" height="4" />
        <rect className={styles.perhaps} width={most} height="4" />
        <rect className={styles.part} width={least} height="4" />
      </svg>
      <span>{t('compare.covered', { percent })}</span>
    </div>
  )
}

// Two numbers with a dash between them stand from left to right in every script.
const [leftToRight, asBefore] = ['\u2066', '\u2069']

function ComparisonMenu({ ofDocuments }: { readonly ofDocuments: boolean }) {
  const { t } = useTranslation()
  const readOnly = useNotebook(state => state.info?.readOnly !== false)
  const state = useCompareFilter(filter => filter.state)
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
      <MenuItem onClick={() => void dismissListed()} disabled={readOnly || state !== 'open'}>
        {t('compare.dismissListed')}
      </MenuItem>
    </Menu>
  )
}
