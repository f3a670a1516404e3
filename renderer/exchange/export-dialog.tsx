import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ExportFormat, ExportReport } from '../../shared/contract/index.ts'
import { host, request } from '../client.ts'
import { useDocuments } from '../store/documents.ts'
import { useNotebook } from '../store/notebook.ts'
import { useNotes } from '../store/notes.ts'
import { operate } from '../store/operations.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { t } from '../ui/messages.ts'
import { attempt } from '../ui/toasts.ts'
import { sayBytes } from '../ui/when.ts'
import styles from './exchange.module.css'

const extensions = {
  markdown: 'md',
  json: 'json',
  html: 'html',
  docx: 'docx',
  pdf: 'pdf',
  csv: 'csv',
  jsonld: 'jsonld',
  qdpx: 'qdpx',
} as const satisfies Record<ExportFormat, string>
const formats = Object.keys(extensions) as ExportFormat[]

/** The formats that the notebook can write so far, with what they are for. */
const ready = ['markdown', 'json'] as const
const isReady = (format: ExportFormat): format is (typeof ready)[number] =>
  ready.some(name => name === format)

interface Done {
  readonly name: string
  readonly report: ExportReport
}

/** Writes notes and annotated reports into a file: which format, and what of the notebook. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const [done, setDone] = useState<Done | null>(null)
  const [busy, setBusy] = useState(false)

  async function run(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const entered = new FormData(event.currentTarget)
    const format = entered.get('format') as ExportFormat
    const some = entered.get('what') === 'chosen'
    setBusy(true)
    const written = await attempt(() =>
      write(format, some ? { documentIds: idsOf(entered, 'document'), noteIds: idsOf(entered, 'note') } : {}),
    )
    setBusy(false)
    if (written) setDone(written)
  }

  return (
    <Dialog
      title={t('exporting.title')}
      onClose={onClose}
      actions={
        done ? (
          <>
            <Button onClick={() => setDone(null)}>{t('exporting.again')}</Button>
            <Button look="main" onClick={onClose} autoFocus>
              {t('importing.done')}
            </Button>
          </>
        ) : (
          <Button look="main" disabled={busy} type="submit" form="export-form">
            {t('exporting.export')}
          </Button>
        )
      }
    >
      {done ? (
        <Written {...done} />
      ) : (
        <form id="export-form" onSubmit={event => void run(event)}>
          <Formats />
          <What />
        </form>
      )}
    </Dialog>
  )
}

const idsOf = (entered: FormData, name: string) => entered.getAll(name).map(String)

async function write(
  format: ExportFormat,
  chosen: { readonly documentIds?: string[]; readonly noteIds?: string[] },
): Promise<Done | null> {
  const title = useNotebook.getState().info?.title ?? 'Parallax'
  const suggested = `${title.replace(/[\\/:*?"<>|]/g, '-')}.${extensions[format]}`
  const target = await host().files.target('export', suggested)
  if (!target) return null
  const report = await operate(t('exporting.exporting'), operationId =>
    request('exports.create', { format, target: target.handle, ...chosen, operationId }),
  )
  await host().files.deliver(target.handle, target.name)
  return { name: target.name, report }
}

function Formats() {
  const { t } = useTranslation()
  return (
    <fieldset className={styles.group}>
      <legend>{t('exporting.format')}</legend>
      {formats.map(format => (
        <label key={format} className={styles.format} data-off={!isReady(format) || undefined}>
          <input
            type="radio"
            name="format"
            value={format}
            defaultChecked={format === 'markdown'}
            disabled={!isReady(format)}
          />
          <span>{t(`exporting.formats.${format}`)}</span>
          <small>{isReady(format) ? t(`exporting.hints.${format}`) : t('exporting.hints.later')}</small>
        </label>
      ))}
    </fieldset>
  )
}

function What() {
  const { t } = useTranslation()
  const [some, setSome] = useState(false)
  const documents = useDocuments(state => state.list) ?? []
  const notes = useNotes(state => state.list) ?? []
  const lists = [
    ['document', t('exporting.documents'), documents],
    ['note', t('exporting.notes'), notes],
  ] as const
  return (
    <fieldset className={styles.group}>
      <legend>{t('exporting.what')}</legend>
      <label>
        <input type="radio" name="what" value="all" checked={!some} onChange={() => setSome(false)} />
        <span>{t('exporting.everything')}</span>
      </label>
      <label>
        <input type="radio" name="what" value="chosen" checked={some} onChange={() => setSome(true)} />
        <span>{t('exporting.chosen')}</span>
      </label>
      {some && (
        <div className={styles.choices}>
          {lists.map(([name, label, list]) => (
            <div key={name} role="group" aria-label={label}>
              <p>{label}</p>
              {list.map(({ id, title }) => (
                <label key={id}>
                  <input type="checkbox" name={name} value={id} defaultChecked />
                  <span className={styles.name} dir="auto">
                    {title}
                  </span>
                </label>
              ))}
            </div>
          ))}
        </div>
      )}
    </fieldset>
  )
}

function Written({ name, report: { files, losses } }: Done) {
  const { t } = useTranslation()
  const size = sayBytes(files.reduce((sum, file) => sum + file.bytes, 0))
  return (
    <div role="status">
      <p>{t('exporting.done', { name, size })}</p>
      {losses.length === 0 ? (
        <p className={styles.quiet}>{t('exporting.noLosses')}</p>
      ) : (
        <>
          <h3 className={styles.heading}>{t('exporting.losses')}</h3>
          <ul className={styles.list}>
            {losses.map(loss => (
              <li key={loss}>{loss}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  )
}
