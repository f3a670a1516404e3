import { useTranslation } from 'react-i18next'
import type { ExportReport } from '../../shared/contract/index.ts'
import { sayBytes } from '../ui/when.ts'
import styles from './exchange.module.css'
import { LossList } from './loss-list.tsx'

export interface Written {
  /** The name under which the researcher has the file. */
  readonly name: string
  readonly report: ExportReport
  /** Whether the files are where the report says, and not in a browser's folder for downloads. */
  readonly inPlace: boolean
}

/** What was written, and what was left out. */
export function ExportWritten({ name, report: { files, losses }, inPlace }: Written) {
  const { t } = useTranslation()
  const size = sayBytes(files.reduce((sum, file) => sum + file.bytes, 0))
  return (
    <div role="status">
      <p>{t('exporting.done', { name, size })}</p>
      {inPlace && (
        <ul className={styles.paths}>
          {files.map(({ path }) => (
            <li key={path}>
              <bdi>{path}</bdi>
            </li>
          ))}
        </ul>
      )}
      {losses.length === 0 ? (
        <p className={styles.quiet}>{t('exporting.noLosses')}</p>
      ) : (
        <>
          <h3 className={styles.heading}>{t('exporting.losses')}</h3>
          <LossList losses={losses} />
        </>
      )}
    </div>
  )
}
