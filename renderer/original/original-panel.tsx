import { lazy, Suspense, useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useDocuments } from '../store/documents.ts'
import { useLayout } from '../store/layout.ts'
import { useOriginal } from './actions.ts'
import styles from './original.module.css'

// The library for pages is loaded when the first page is wanted.
const PageViewer = lazy(async () => ({ default: (await import('./page-viewer.tsx')).PageViewer }))

/** The original page beside the text, for as long as its document is open. */
export function OriginalPanel() {
  const { t } = useTranslation()
  const documentId = useOriginal(state => state.documentId)
  const open = useLayout(
    ({ left, right }) => documentId !== null && (left === documentId || right === documentId),
  )
  // Not over the text that it is the page of.
  const over = useLayout(({ left, right }) =>
    left === null || right === null || left === right ? null : left === documentId ? 'right' : 'left',
  )
  const document = useDocuments(state => state.list?.find(({ id }) => id === documentId) ?? null)
  const body = useDocuments(state => (document ? state.bodies.get(document.versionId) : undefined))
  const shown = useMemo(() => (open && document && body ? { document, body } : null), [open, document, body])
  if (!shown) return null
  return (
    <section className={styles.panel} data-over={over} aria-label={t('original.title')}>
      <Suspense fallback={<p className={styles.notice}>{t('original.opening')}</p>}>
        <PageViewer key={shown.document.versionId} document={shown.document} body={shown.body} />
      </Suspense>
    </section>
  )
}
