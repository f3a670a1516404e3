import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import Sqlite from 'better-sqlite3'
import type { Notebook } from '../main/core/index.ts'
import { alternate, type BenchResult, compared, timeOf } from './measure.ts'
import { ask, newNotebook } from './support/bench-notebook.ts'
import { generatedText, randomNumbers } from './support/generated-text.ts'
import { inTemporaryFolder } from './support/temporary-folder.ts'

const runs = 5
const documents = 200
const documentLength = 25_000
const highlightsEach = 25

/**
 * Exports a notebook of 200 reports with 5,000 highlights, beside the least that the job takes: to read the same rows
 * with SQLite and to write a file of the same size.
 */
export function run(): Promise<BenchResult[]> {
  return inTemporaryFolder(async folder => {
    const path = join(folder, 'large.parallax')
    const notebook = await newNotebook(path)
    try {
      await fill(notebook, folder)
      return [
        await exporting(notebook, path, folder, 'json'),
        await exporting(notebook, path, folder, 'markdown'),
        await takingIn(folder),
      ]
    } finally {
      await notebook.close()
    }
  })
}

async function exporting(
  notebook: Notebook,
  path: string,
  folder: string,
  format: 'json' | 'markdown',
): Promise<BenchResult> {
  const target = join(folder, `whole.${format}`)
  const ours = () => timeOf(() => ask(notebook, 'exports.create', { format, target }))
  await ours()
  const size = readFileSync(target).length
  const peer = () => timeOf(() => copyRows(path, join(folder, 'peer'), size))
  const measure = `${format}, ${documents} documents, ${documents * highlightsEach} highlights, ${Math.round(size / 1e6)} MB`
  return compared(
    measure,
    'ms',
    await alternate(runs, ours, peer),
    'reading the rows and writing as many bytes',
    null,
  )
}

async function takingIn(folder: string): Promise<BenchResult> {
  let count = 0
  const ours = async () => {
    const notebook = await newNotebook(join(folder, `taken-${(count += 1)}.parallax`))
    try {
      return await timeOf(() => ask(notebook, 'annotations.import', { file: join(folder, 'whole.json') }))
    } finally {
      await notebook.close()
    }
  }
  const peer = () => timeOf(() => JSON.parse(readFileSync(join(folder, 'whole.json'), 'utf8')))
  return compared('json taken in', 'ms', await alternate(3, ours, peer), 'JSON.parse of the file', null)
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

async function fill(notebook: Notebook, folder: string): Promise<void> {
  const random = randomNumbers(1)
  const files = Array.from({ length: documents }, (_, index) => join(folder, `report-${index}.txt`))
  for (const [index, file] of files.entries()) writeFileSync(file, generatedText(documentLength, index + 2))
  const { imported } = await ask(notebook, 'documents.import', { files })
  const tag = await ask(notebook, 'tags.create', { name: 'Claim' })
  const { relations } = await ask(notebook, 'relations.list', {})
  let last: string | null = null
  for (const { documentId } of imported) {
    for (let index = 0; index < highlightsEach; index += 1) {
      const start = Math.floor(random() * (documentLength - 400))
      const range = { start, end: start + 20 + Math.floor(random() * 300) }
      const { id } = await ask(notebook, 'highlights.create', {
        documentId,
        ...range,
        tagIds: [tag.id],
        comment: 'See *there*.',
      })
      if (last !== null && index % 5 === 0) {
        await ask(notebook, 'links.create', { fromId: last, toId: id, relationId: relations[0]!.id })
      }
      last = id
    }
    await ask(notebook, 'notes.create', {
      title: 'Note',
      markdown: `They say [[highlight:${last!}]], which is *new*.`,
    })
  }
}
