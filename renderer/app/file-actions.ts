import type { FilePurpose, ImportReport, UpdateReport } from '../../shared/contract/index.ts'
import type { Document } from '../../shared/model/index.ts'
import { host, request } from '../client.ts'
import { type ImportOutcome, openDialog } from '../store/dialogs.ts'
import { openDocument, openDocumentIds } from '../store/layout.ts'
import { useNotebook } from '../store/notebook.ts'
import { operate } from '../store/operations.ts'
import type { Dropped } from '../transport/dropped-files.ts'
import { letIn } from '../transport/let-in.ts'
import type { Intake } from '../transport/transport.ts'
import { t } from '../ui/messages.ts'
import { attempt, complain, tell } from '../ui/toasts.ts'
import { mayWrite } from './actions.ts'
import { clipboardFile } from './clipboard-file.ts'

/** Lets the researcher choose reports and imports them. */
export async function importFiles(): Promise<void> {
  if (!mayWrite()) return
  const intake = await attempt(() => host().files.choose('import', true))
  if (intake) await importIntake(intake)
}

/** Imports files that were dropped on the window, and those in folders that were. */
export async function importDropped(dropped: Promise<Dropped>): Promise<void> {
  if (!mayWrite()) return
  const { files, inFolders } = await dropped
  if (files.length === 0) return
  const label = t('importing.uploading', { count: files.length })
  await importIntake(await operate(label, () => letIn(files, file => host().files.put(file))), { inFolders })
}

/** Makes a document of what was pasted: files as they are, else the text, formatted or not. */
export async function importClipboard(transfer: DataTransfer): Promise<void> {
  if (!mayWrite()) return
  const moment = new Date().toLocaleString('sv').replaceAll(':', '.')
  const text = clipboardFile(transfer, `${t('pasting.name')} ${moment}`)
  const files = text ? [text] : [...transfer.files]
  if (files.length === 0) complain(t('pasting.nothing'))
  else await importIntake(await letIn(files, file => host().files.put(file)), { keepAll: text !== null })
}

interface ImportChoices {
  /** Whether pages are kept whole, without looking for the article in them. */
  readonly keepAll?: boolean
  /** The names of files that came in folders: what is no report among them is passed over. */
  readonly inFolders?: ReadonlySet<string>
}

async function importIntake({ opened, refused }: Intake, choices: ImportChoices = {}): Promise<void> {
  if (opened.length === 0 && refused.length === 0) return
  const report =
    opened.length === 0
      ? nothingImported
      : await importHandles(
          opened.map(({ handle }) => handle),
          choices,
        )
  if (!report) return
  showImported(report)
  const outcome: ImportOutcome = {
    report: withoutStrangers(report, choices.inFolders ?? new Set()),
    refused,
    handles: new Map(opened.map(({ name, handle }) => [name, handle])),
  }
  const [only] = report.imported
  const { skipped, failed, alike } = report
  if (
    !only ||
    report.imported.length > 1 ||
    skipped.length + failed.length + alike.length + refused.length > 0
  ) {
    openDialog({ kind: 'imported', outcome })
  } else if (only.leftOut.length > 0) {
    const run = () => openDialog({ kind: 'imported', outcome })
    tell(t('importing.oneLess', { title: only.title }), { label: t('importing.what'), run })
  } else {
    const run = () => openDocument(only.documentId)
    tell(t('importing.one', { title: only.title }), { label: t('importing.open'), run })
  }
}

const nothingImported: ImportReport = { imported: [], skipped: [], failed: [], alike: [], passedOver: [] }

function importHandles(files: string[], { keepAll = false }: ImportChoices): Promise<ImportReport | null> {
  return attempt(() =>
    operate(t('importing.label'), operationId =>
      request('documents.import', { files, keepAll, whenAlike: 'ask', operationId }),
    ),
  )
}

function showImported({ imported }: ImportReport): void {
  for (const { documentId } of imported.slice(0, 2 - openDocumentIds().length)) openDocument(documentId)
}

// A folder of reports has pictures and programs in it as well.
function withoutStrangers(report: ImportReport, inFolders: ReadonlySet<string>): ImportReport {
  const isStrange = ({ file, code }: ImportReport['failed'][number]) =>
    inFolders.has(file) && (code === 'unsupported_format' || code === 'not_text' || code === 'empty_file')
  return {
    ...report,
    failed: report.failed.filter(failed => !isStrange(failed)),
    passedOver: [...report.passedOver, ...report.failed.filter(isStrange).map(({ file }) => file)],
  }
}

/** Imports a file although the notebook has nearly the same text. `null` where it could not be, and that is said. */
export async function importAnyway(handle: string): Promise<ImportReport | null> {
  const report = await attempt(() =>
    operate(t('importing.label'), operationId =>
      request('documents.import', { files: [handle], whenAlike: 'import', operationId }),
    ),
  )
  if (!report) return null
  showImported(report)
  for (const { message } of report.failed) complain(message)
  return report.failed.length === 0 ? report : null
}

/** Gives a document the text of a file that was let in; `false` where it could not be. */
export async function replaceBy(documentId: string, handle: string): Promise<boolean> {
  return tellReplaced(await replaceText(documentId, handle, false))
}

/** Takes all of a page for the text of its document, not its article alone; `false` where it could not be. */
export async function keepWholePage(documentId: string, handle: string): Promise<boolean> {
  return tellReplaced(await replaceText(documentId, handle, true))
}

function replaceText(documentId: string, file: string, keepAll: boolean): Promise<UpdateReport | null> {
  return attempt(() =>
    operate(t('library.updating'), operationId =>
      request('documents.update', { documentId, file, keepAll, operationId }),
    ),
  )
}

// False where nothing was replaced.
function tellReplaced(report: UpdateReport | null): boolean {
  if (!report) return false
  const { kept, moved, approximate, orphaned } = report
  if (kept + moved + approximate + orphaned > 0) {
    tell(t('library.updated', { kept, moved, approximate, orphaned }))
  }
  return true
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

/** Takes in what a BibTeX, RIS or CSL-JSON file knows of the documents here, and says which those are. */
export async function importBibliography(): Promise<void> {
  if (!mayWrite()) return
  const file = await chooseOne('bibliography')
  if (file === null) return
  const report = await attempt(() =>
    operate(t('bibliography.label'), operationId => request('bibliography.import', { file, operationId })),
  )
  if (report) openDialog({ kind: 'bibliography', report })
}

/**
 * Replaces the text of a document by a newer version; its highlights follow. Those whose words changed are shown with
 * both, old and new.
 */
export async function updateDocument(documentId: string): Promise<void> {
  if (!mayWrite()) return
  const file = await chooseOne('import')
  if (file === null) return
  const report = await replaceText(documentId, file, false)
  if (report && report.approximated.length > 0) openDialog({ kind: 'updated', report })
  else tellReplaced(report)
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
