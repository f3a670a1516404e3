import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { host, request } from '../client.ts'
import { useDocuments } from '../store/documents.ts'
import { useNotebook } from '../store/notebook.ts'
import { useNotes } from '../store/notes.ts'
import { cancelOperation, operate, useOperations } from '../store/operations.ts'
import { useTags } from '../store/tags.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { t } from '../ui/messages.ts'
import { attempt } from '../ui/toasts.ts'
import styles from './exchange.module.css'
import {
  type ExportChoice,
  extensionOf,
  firstChoice,
  keepChoice,
  paramsOf,
  readChoice,
} from './export-choice.ts'
import { FormatChoice, FormatOptions, WhatChoice } from './export-options.tsx'
import { ExportPreview } from './export-preview.tsx'
import { ExportWritten, type Written } from './export-written.tsx'
import { useExportPreview } from './use-export-preview.ts'

/** Writes notes and annotated reports into a file: which format, what of the notebook, and how it will look. */
export function ExportDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const [choice, setChoice] = useState<ExportChoice | null>(null)
  const [styleFile, setStyleFile] = useState<{ handle: string; name: string } | null>(null)
  const [written, setWritten] = useState<Written | null>(null)
  const [operationId, setOperationId] = useState<string | null>(null)
  const has = useKnownIds()
  const params = choice && paramsOf(choice, has, styleFile?.handle ?? null)
  const preview = useExportPreview(written ? null : params)

  useEffect(() => {
    void attempt(readChoice).then(kept => setChoice(kept ?? firstChoice))
  }, [])

  function change(changed: Partial<ExportChoice>): void {
    if (!choice) return
    const next = { ...choice, ...changed }
    setChoice(next)
    // A notebook that cannot be written remembers nothing, and exports all the same.
    if (!useNotebook.getState().info?.readOnly) void attempt(() => keepChoice(next))
  }

  async function run(): Promise<void> {
    if (!params) return
    const done = await attempt(() => write(params, setOperationId))
    setOperationId(null)
    if (done) setWritten(done)
  }

  const nothing = preview.preview !== null && isNothing(preview.preview.counts)
  return (
    <Dialog
      title={t('exporting.title')}
      onClose={onClose}
      widest={!written}
      actions={
        written ? (
          <>
            <Button onClick={() => setWritten(null)}>{t('exporting.again')}</Button>
            <Button look="main" onClick={onClose} autoFocus>
              {t('importing.done')}
            </Button>
          </>
        ) : operationId !== null ? (
          <Progress operationId={operationId} />
        ) : (
          <>
            {nothing && <span className={styles.nothing}>{t('exporting.nothingChosen')}</span>}
            <Button look="main" disabled={!choice || nothing} type="submit" form="export-form">
              {t('exporting.export')}
            </Button>
          </>
        )
      }
    >
      {written ? (
        <ExportWritten {...written} />
      ) : (
        choice && (
          <div className={styles.columns}>
            <form
              id="export-form"
              className={styles.options}
              inert={operationId !== null}
              onSubmit={event => {
                event.preventDefault()
                if (!nothing) void run()
              }}
            >
              <FormatChoice choice={choice} change={change} />
              <FormatOptions
                choice={choice}
                change={change}
                styleFile={styleFile}
                onStyleFile={setStyleFile}
              />
              <WhatChoice choice={choice} change={change} />
            </form>
            <ExportPreview format={choice.format} state={preview} />
          </div>
        )
      )}
    </Dialog>
  )
}

const isNothing = ({ documents, notes }: { readonly documents: number; readonly notes: number }) =>
  documents + notes === 0

/** Whether the notebook still has a document, note or tag; everything, while the lists are on their way. */
function useKnownIds(): (id: string) => boolean {
  const documents = useDocuments(state => state.list)
  const notes = useNotes(state => state.list)
  const tags = useTags(state => state.list)
  if (!documents || !notes) return () => true
  const ids = new Set([...documents, ...notes, ...tags].map(thing => thing.id))
  return id => ids.has(id)
}

async function write(
  params: ReturnType<typeof paramsOf>,
  started: (operationId: string) => void,
): Promise<Written | null> {
  const title = useNotebook.getState().info?.title ?? 'Parallax'
  const suggested = `${title.replace(/[\\/:*?"<>|]/g, '-')}.${extensionOf(params)}`
  const target = await host().files.target('export', suggested)
  if (!target) return null
  const report = await operate(t('exporting.exporting'), operationId => {
    started(operationId)
    return request('exports.create', { ...params, target: target.handle, operationId })
  })
  const name = await host().files.deliver(target.handle, target.name)
  return { name: name ?? target.name, report, inPlace: name === null }
}

/** How far an export has come, with a way to stop it. */
function Progress({ operationId }: { readonly operationId: string }) {
  const { t } = useTranslation()
  const operation = useOperations(state => state.list.find(each => each.id === operationId))
  const { done = 0, total = null, item = '' } = operation ?? {}
  return (
    <div className={styles.progress}>
      <progress
        aria-label={t('exporting.exporting')}
        {...(total === null || total === 0 ? {} : { max: total, value: done })}
      />
      <span className={styles.name} dir="auto">
        {item}
      </span>
      <Button onClick={() => void attempt(() => cancelOperation(operationId))} autoFocus>
        {t('exporting.stop')}
      </Button>
    </div>
  )
}
