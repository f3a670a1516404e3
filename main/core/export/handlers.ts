import { writeFileSync } from 'node:fs'
import { ContractError, type ExportFormat } from '../../../shared/contract/index.ts'
import type { HandlersOf } from '../context.ts'
import { writeAtomically } from '../files/write-atomically.ts'
import { readNotebook } from '../notebook/queries.ts'
import type { WrittenFormat } from './export-job.ts'
import { fileFor } from './target-file.ts'

const extensions: Readonly<Record<WrittenFormat, string>> = { markdown: 'md', json: 'json' }
const laterFormats: Readonly<Record<Exclude<ExportFormat, WrittenFormat>, string>> = {
  html: 'HTML',
  docx: 'DOCX',
  pdf: 'PDF',
  csv: 'CSV',
  jsonld: 'Web Annotation JSON-LD',
  qdpx: 'REFI-QDA',
}

export const exportHandlers = {
  'exports.create': (params, { db, capabilities, operations, workers }) => {
    const { operationId, documentIds, noteIds } = params
    const format = writtenFormat(params.format)
    const target = fileFor(
      capabilities.files.target(params.target),
      readNotebook(db)!.title,
      extensions[format],
    )
    const order = {
      path: db.path,
      mode: db.mode,
      format,
      documentIds,
      noteIds,
      at: capabilities.now().toISOString(),
    }
    return operations.run(operationId, async ({ signal, report }) => {
      let losses: string[] = []
      const bytes = await writeAtomically(target, async file => {
        writeFileSync(file, '', { flag: 'wx' })
        const written = await workers.run('export', { ...order, file }, { signal, report })
        losses = written.losses
      })
      return { files: [{ path: target.path, bytes }], losses }
    })
  },
} satisfies HandlersOf<'exports'>

function writtenFormat(format: ExportFormat): WrittenFormat {
  if (format === 'markdown' || format === 'json') return format
  throw new ContractError('not_available', `Export to ${laterFormats[format]} is not available yet.`)
}
