import { useTranslation } from 'react-i18next'
import type { ExportFormat } from '../../shared/contract/index.ts'
import { join } from '../ui/button.tsx'
import styles from './exchange.module.css'
import { LossList } from './loss-list.tsx'
import type { PreviewState } from './use-export-preview.ts'

interface ExportPreviewProps {
  readonly format: ExportFormat
  readonly state: PreviewState
}

/** What a format is for, what it cannot carry, and how the file would begin. */
export function ExportPreview({ format, state }: ExportPreviewProps) {
  const { t } = useTranslation()
  const { preview, files, asText, loading, problem } = state
  return (
    <section className={styles.preview} aria-label={t('exporting.preview')} aria-busy={loading}>
      <p className={styles.purpose}>{t(`exporting.for.${format}`)}</p>
      <p role="status" className={styles.counts}>
        {problem ?? (preview ? t('exporting.counts', preview.counts) : t('exporting.previewing'))}
      </p>
      {preview && (
        <>
          {preview.losses.length > 0 && (
            <details className={styles.losses} open>
              <summary>{t('exporting.losses')}</summary>
              <LossList losses={preview.losses} />
            </details>
          )}
          {files.map(({ name, text, cut }, index) => (
            <figure
              key={name}
              className={join(styles.sheet, loading && styles.stale, format === 'csv' && styles.table)}
            >
              <figcaption>
                {asText
                  ? t('exporting.asText')
                  : files.length > 1
                    ? t(index === 0 ? 'exporting.tableHighlights' : 'exporting.tableLinks')
                    : t('exporting.beginning')}
              </figcaption>
              <textarea
                readOnly
                dir="auto"
                aria-label={t('exporting.beginning')}
                value={`${text.slice(0, mostText)}${cut || text.length > mostText ? '\n…' : ''}`}
              />
            </figure>
          ))}
        </>
      )}
    </section>
  )
}

/** How much of a file is shown, in UTF-16 code units: more than anybody scrolls through. */
const mostText = 20_000
