import { execFileSync } from 'node:child_process'
import { statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { Notebook } from '../main/core/index.ts'
import type { ExportFormat } from '../shared/contract/index.ts'
import { alternate, type BenchResult, compared, median, timeOf } from './measure.ts'
import { ask, newNotebook } from './support/bench-notebook.ts'
import { fillForExport, type ExportSize } from './support/export-notebook.ts'
import { inTemporaryFolder } from './support/temporary-folder.ts'

const runs = 5
const large: ExportSize = { documents: 100, highlights: 10_000, links: 2_000, notes: 200 }
const small: ExportSize = { documents: 10, highlights: 1_000, links: 200, notes: 20 }

/** What each format may take for the large notebook, in milliseconds. */
const formats: Partial<Record<ExportFormat, number>> = {
  markdown: 1000,
  html: 1000,
  docx: 3000,
  json: 1000,
  csv: 1000,
  jsonld: 1000,
  qdpx: 3000,
}

/**
 * Exports notebooks of 1,000 and of 10,000 highlights in every format: the larger one beside the least that the job
 * takes (to read the same rows with SQLite and to write a file of the same size), and beside the smaller one.
 */
export function run(): Promise<BenchResult[]> {
  return inTemporaryFolder(async folder => {
    const notebooks = await Promise.all(
      [large, small].map(async (size, index) => {
        const path = join(folder, `${index}.parallax`)
        const notebook = await newNotebook(path)
        await fillForExport(notebook, join(folder, String(index)), size)
        return { path, notebook }
      }),
    )
    const [many, few] = notebooks as [(typeof notebooks)[0], (typeof notebooks)[0]]
    try {
      const results: BenchResult[] = []
      for (const [format, limit] of Object.entries(formats) as [ExportFormat, number][]) {
        results.push(await exporting(many, folder, format, limit))
        results.push(await growing(many.notebook, few.notebook, folder, format))
        results.push(memory(many.path, folder, format))
      }
      for (const format of ['json', 'qdpx'] as const) results.push(await takingIn(folder, format))
      return results
    } finally {
      for (const { notebook } of notebooks) await notebook.close()
    }
  })
}

const describe = `${large.documents} documents, ${large.highlights} highlights, ${large.links} links, ${large.notes} notes`

async function exporting(
  { notebook, path }: { readonly notebook: Notebook; readonly path: string },
  folder: string,
  format: ExportFormat,
  limit: number,
): Promise<BenchResult> {
  const target = join(folder, `whole.${format}`)
  let size = 0
  const ours = () =>
    timeOf(async () => {
      const { files } = await ask(notebook, 'exports.create', { format, target })
      size = files.reduce((sum, file) => sum + file.bytes, 0)
    })
  await ours()
  const peer = () => timeOf(() => copyRows(path, join(folder, 'peer'), size))
  const figures = await alternate(runs, ours, peer)
  const measure = `${format}, ${describe}, ${(size / 1e6).toFixed(1)} MB`
  return compared(measure, 'ms', figures, 'reading the rows and writing as many bytes', `ours <= ${limit}`)
}

/** How much longer ten times as much takes. */
async function growing(
  many: Notebook,
  few: Notebook,
  folder: string,
  format: ExportFormat,
): Promise<BenchResult> {
  const time = (notebook: Notebook) =>
    timeOf(() => ask(notebook, 'exports.create', { format, target: join(folder, `growing.${format}`) }))
  const figures = await alternate(
    runs,
    () => time(many),
    () => time(few),
  )
  const measure = `${format}, ${large.highlights} highlights beside ${small.highlights}`
  return compared(measure, 'ms', figures, 'a tenth of the notebook', 'ratio <= 12')
}

/** The most memory that an export holds beyond an idle process with the same notebook open, each in a process of its own. */
function memory(path: string, folder: string, format: ExportFormat): BenchResult {
  const script = join(import.meta.dirname, 'support', 'export-memory.ts')
  const peak = (...args: string[]) =>
    Number(
      execFileSync(process.execPath, [script, path, join(folder, 'memory'), ...args], { encoding: 'utf8' }),
    )
  const ours = median([1, 2, 3].map(() => peak(format)))
  const base = median([1, 2, 3].map(() => peak()))
  const beyond = { ours: Math.round(ours - base), peer: null }
  return compared(`${format}, memory over the base`, 'MB', beyond, null, 'ours <= 300')
}

async function takingIn(folder: string, format: 'json' | 'qdpx'): Promise<BenchResult> {
  let count = 0
  const file = join(folder, `whole.${format}`)
  const ours = async () => {
    const notebook = await newNotebook(join(folder, `taken-${format}-${(count += 1)}.parallax`))
    try {
      return await timeOf(() => ask(notebook, 'annotations.import', { file }))
    } finally {
      await notebook.close()
    }
  }
  const figures = { ours: median([await ours(), await ours(), await ours()]), peer: null }
  return compared(
    `${format} taken in, ${(statSync(file).size / 1e6).toFixed(1)} MB`,
    'ms',
    figures,
    null,
    null,
  )
}

function copyRows(path: string, target: string, size: number): void {
  const db = new Sqlite(path, { readonly: true })
  try {
    db.prepare(
      'SELECT d.*, v.*, o.bytes FROM documents d JOIN versions v ON v.id = d.version_id JOIN originals o USING (sha256)',
    ).all()
    for (const table of ['highlights', 'highlight_tags', 'links', 'notes', 'tags'])
      db.prepare(`SELECT * FROM ${table}`).all()
    writeFileSync(target, Buffer.alloc(size, 'x'), { flush: true })
  } finally {
    db.close()
  }
}
