import type { FilePurpose, ImportReport } from '../../shared/contract/index.ts'
import type { Document } from '../../shared/model/index.ts'
import { host, request } from '../client.ts'
import { openDialog } from '../store/dialogs.ts'
import { openDocument, openDocumentIds } from '../store/layout.ts'
import { useNotebook } from '../store/notebook.ts'
import { operate } from '../store/operations.ts'
import { letIn } from '../transport/let-in.ts'
import type { Intake } from '../transport/transport.ts'
import { t } from '../ui/messages.ts'
import { attempt, complain, tell } from '../ui/toasts.ts'
import { mayWrite } from './actions.ts'

/** Lets the researcher choose reports and imports them. */
export async function importFiles(): Promise<void> {
  if (!mayWrite()) return
  const intake = await attempt(() => host().files.choose('import', true))
  if (intake) await importIntake(intake)
}

/** Imports files that were dropped on the window. */
export async function importDropped(files: readonly File[]): Promise<void> {
  if (!mayWrite() || files.length === 0) return
  const label = t('importing.uploading', { count: files.length })
  await importIntake(await operate(label, () => letIn(files, file => host().files.put(file))))
}

async function importIntake({ opened, refused }: Intake): Promise<void> {
  if (opened.length === 0 && refused.length === 0) return
  const none: ImportReport = { imported: [], skipped: [], failed: [], alike: [], passedOver: [] }
  const report =
    opened.length === 0
      ? none
      : await attempt(() =>
          operate(t('importing.label'), operationId =>
            request('documents.import', { files: opened.map(file => file.handle), operationId }),
          ),
        )
  if (!report) return
  for (const { documentId } of report.imported.slice(0, 2 - openDocumentIds().length))
    openDocument(documentId)
  const [only] = report.imported
  if (
    only &&
    report.imported.length === 1 &&
    report.skipped.length + report.failed.length + refused.length === 0
  ) {
    tell(t('importing.one', { title: only.title }), {
      label: t('importing.open'),
      run: () => openDocument(only.documentId),
    })
  } else {
    openDialog({ kind: 'imported', report, refused })
  }
}

/** Lets the researcher choose one file; says where it could not be let in. `null` where there is none. */
async function chooseOne(purpose: FilePurpose): Promise<string | null> {
  const intake = await attempt(() => host().files.choose(purpose, false))
  if (!intake) return null
  for (const { name, message } of intake.refused) complain(`${name}: ${message}`)
  return intake.opened[0]?.handle ?? null
}

/** Takes in what an export of this or another notebook holds. */
export async function takeIn(): Promise<void> {
  if (!mayWrite()) return
  const file = await chooseOne('annotations')
  if (file === null) return
  const report = await attempt(() =>
    operate(t('takenIn.label'), operationId => request('annotations.import', { file, operationId })),
  )
  if (report) openDialog({ kind: 'takenIn', report })
}

/** Replaces the text of a document by a newer version; its highlights follow. */
export async function updateDocument(documentId: string): Promise<void> {
  if (!mayWrite()) return
  const file = await chooseOne('import')
  if (file === null) return
  const report = await attempt(() =>
    operate(t('library.updating'), operationId =>
      request('documents.update', { documentId, file, operationId }),
    ),
  )
  if (!report) return
  const { kept, moved, approximate, orphaned } = report
  tell(t('library.updated', { kept, moved, approximate, orphaned }))
}

/** Gives the researcher the file that a document was imported from. */
export async function saveOriginal(document: Document): Promise<void> {
  await attempt(async () => {
    const target = await host().files.target('original', document.fileName)
    if (!target) return
    await request('documents.saveOriginal', { documentId: document.id, target: target.handle })
    await host().files.deliver(target.handle, target.name)
    tell(t('library.savedOriginal', { name: target.name }))
  })
}

/** Writes a copy of the notebook where the researcher says. */
export async function backUp(): Promise<void> {
  const { info } = useNotebook.getState()
  if (!info) return
  await attempt(async () => {
    const day = new Date().toISOString().slice(0, 10)
    const target = await host().files.target(
      'backup',
      `${info.fileName.replace(/\.parallax$/i, '')} ${day}.parallax`,
    )
    if (!target) return
    await operate(t('notebook.backingUp'), operationId =>
      request('notebook.backup', { target: target.handle, operationId }),
    )
    await host().files.deliver(target.handle, target.name)
    tell(t('notebook.backedUp', { name: target.name }))
  })
}

/** Looks the notebook over, and says whether it is sound. */
export async function checkNotebook(): Promise<void> {
  const found = await attempt(() => operate(t('notebook.checking'), () => request('notebook.check', {})))
  if (!found) return
  if (found.ok) tell(t('notebook.sound'))
  else complain(t('notebook.unsound', { problem: found.problems.join(' ') }))
}
