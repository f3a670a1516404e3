import { writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import { type CheckedParams, ContractError, type ExportFormat } from '../../../shared/contract/index.ts'
import type { Context, HandlersOf } from '../context.ts'
import { writeAllAtomically } from '../files/write-atomically.ts'
import { readNotebook } from '../notebook/queries.ts'
import type { ExportFormatEntry, StyleChoice } from './export-format.ts'
import type { ExportOrder } from './export-job.ts'
import { exportFormats, formatNames } from './formats.ts'
import { fileFor } from './target-file.ts'

export const exportHandlers = {
  'exports.create': (params, context) => {
    const { capabilities, operations, workers, db } = context
    const entry = entryOf(params.format)
    const chosen = fileFor(capabilities.files.target(params.target), readNotebook(db)!.title, entry.extension)
    const paths = entry.files?.(chosen.path) ?? [chosen.path]
    const targets = paths.map(path => ({ ...chosen, path }))
    const order = orderOf(params, context)
    return operations.run(params.operationId, async ({ signal, report }) => {
      let losses: string[] = []
      const written = await writeAllAtomically(targets, async temporary => {
        for (const path of temporary) writeFileSync(path, '', { flag: 'wx' })
        const files = temporary.map((path, index) => ({ path, name: basename(paths[index]!) }))
        losses = (await workers.run('export', { ...order, files }, { signal, report })).losses
      })
      return { files: paths.map((path, index) => ({ path, bytes: written[index]! })), losses }
    })
  },
  'exports.preview': (params, context) => {
    entryOf(params.format)
    const order = orderOf(params, context)
    return context.operations.run(params.operationId, ({ signal, report }) =>
      context.workers.run('preview', order, { signal, report }),
    )
  },
} satisfies HandlersOf<'exports'>

function entryOf(format: ExportFormat): ExportFormatEntry {
  const entry = exportFormats[format]
  if (entry) return entry
  throw new ContractError('not_available', `Export to ${formatNames[format]} is not available yet.`)
}

function orderOf(params: CheckedParams<'exports.preview'>, { db, capabilities }: Context): ExportOrder {
  const { format, documentIds, noteIds, tagIds, from, to, bom = false } = params
  const at = capabilities.now().toISOString()
  const style = styleOf(params, capabilities.files)
  return {
    path: db.path,
    mode: db.mode,
    format,
    choice: { documentIds, noteIds, tagIds, from, to },
    options: { at, style, bom },
  }
}

function styleOf(
  { style = 'chicago', styleFile }: CheckedParams<'exports.preview'>,
  files: Context['capabilities']['files'],
): StyleChoice {
  if (styleFile === undefined) return { shipped: style }
  const { path, name } = files.source(styleFile)
  return { path, name }
}
