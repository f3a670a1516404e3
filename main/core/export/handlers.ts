import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import type { PagePrinter } from '../capabilities.ts'
import { type CheckedParams, ContractError } from '../../../shared/contract/index.ts'
import type { Context, HandlersOf } from '../context.ts'
import { writeAllAtomically } from '../files/write-atomically.ts'
import { readNotebook } from '../notebook/queries.ts'
import type { StyleChoice } from './export-format.ts'
import type { ExportOrder } from './export-job.ts'
import { exportFormats } from './formats.ts'
import { fileFor } from './target-file.ts'

export const exportHandlers = {
  'exports.create': (params, context) => {
    const { capabilities, operations, workers, db } = context
    const entry = exportFormats[params.format]
    const print = entry.printed ? printerOf(context) : null
    const chosen = fileFor(capabilities.files.target(params.target), readNotebook(db)!.title, entry.extension)
    const paths = entry.files?.(chosen.path) ?? [chosen.path]
    // Only the first was asked about: another that is there is replaced together with it, never by itself.
    const together = existsSync(chosen.path)
    const targets = paths.map((path, index) => ({
      path,
      replace: chosen.replace && (index === 0 || together),
    }))
    const order = orderOf(params, context)
    return operations.run(params.operationId, async ({ signal, report }) => {
      let losses: string[] = []
      const fill = async (empty: readonly string[]) => {
        for (const path of empty) writeFileSync(path, '', { flag: 'wx' })
        const files = empty.map((path, index) => ({ path, name: basename(paths[index]!) }))
        losses = (await workers.run('export', { ...order, files }, { signal, report })).losses
      }
      const written = await writeAllAtomically(targets, temporary =>
        print ? printed(fill, path => print(path, temporary[0]!, signal)) : fill(temporary),
      )
      return { files: paths.map((path, index) => ({ path, bytes: written[index]! })), losses }
    })
  },
  'exports.preview': (params, context) => {
    const order = orderOf(params, context)
    return context.operations.run(params.operationId, ({ signal, report }) =>
      context.workers.run('preview', order, { signal, report }),
    )
  },
} satisfies HandlersOf<'exports'>

function printerOf({ capabilities }: Context): PagePrinter {
  if (capabilities.print) return capabilities.print
  throw new ContractError('not_available', 'Nothing here can print a PDF. HTML can be exported and printed.')
}

// The page lies in a folder of its own, which only this user may enter, and is gone when it is printed.
async function printed(
  fill: (files: readonly string[]) => Promise<void>,
  print: (page: string) => Promise<void>,
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-page-'))
  try {
    const page = join(folder, 'page.html')
    await fill([page])
    await print(page)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function orderOf(params: CheckedParams<'exports.preview'>, { db, capabilities }: Context): ExportOrder {
  const { format, documentIds, noteIds, tagIds, from, to, bom = false, codebook = false } = params
  const at = capabilities.now().toISOString()
  const style = styleOf(params, capabilities.files)
  return {
    path: db.path,
    mode: db.mode,
    format,
    choice: { documentIds, noteIds, tagIds, from, to },
    options: { at, style, bom, codebook },
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
