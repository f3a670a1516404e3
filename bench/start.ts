import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createSampleNotebook } from '../main/core/index.ts'
import { ask, benchCapabilities, newNotebook } from './support/bench-notebook.ts'
import { generatedText } from './support/generated-text.ts'
import { addManyDocuments } from './support/many-documents.ts'
import { Served } from './support/served.ts'
import { inTemporaryFolder } from './support/temporary-folder.ts'
import { alternate, type BenchResult, compared, median, timeOf } from './measure.ts'

const runs = 7
const many = 100_000
const manyDocuments = `${many.toLocaleString('en')} documents`

/** How many documents fill a window. */
const firstPage = 100

const root = join(import.meta.dirname, '..')
const bareHost = [join(root, 'bench', 'support', 'bare-host.mjs')]
const hostOf = (notebook: string) => [join(root, 'out', 'main', 'cli.js'), 'serve', notebook, '--no-open']

type Use = (host: Served) => Promise<void>

/**
 * From launching the loopback host to the list of documents in hand, beyond what a bare server on Node takes to
 * its first answer, and how much memory it has used by then.
 */
export function run(): Promise<BenchResult[]> {
  return inTemporaryFolder(async folder => {
    const sample = join(folder, 'sample.parallax')
    await (await createSampleNotebook(sample, benchCapabilities)).close()
    const full = join(folder, 'full.parallax')
    await fillNotebook(full, join(folder, 'report.txt'))
    return [
      ...(await starting('the sample', sample, useAll)),
      ...(await starting(`a page of ${manyDocuments}`, full, useFirstPage)),
      ...(await starting(`the list of all ${manyDocuments}, as the window asks for it`, full, useAll)),
      ...(await remembering('the sample', sample)),
    ]
  })
}

async function fillNotebook(path: string, report: string): Promise<void> {
  writeFileSync(report, generatedText(200, 1))
  const notebook = await newNotebook(path)
  await ask(notebook, 'documents.import', { files: [report] })
  await notebook.close()
  addManyDocuments(path, many - 1)
}

async function starting(name: string, notebook: string, job: Use): Promise<BenchResult[]> {
  const figures = await alternate(
    runs,
    () => timeToUse(hostOf(notebook), job),
    () => timeToUse(bareHost, useBare),
  )
  const beyond = { ours: figures.ours - figures.peer, peer: null }
  return [
    compared(`start to usable, ${name}`, 'ms', figures, 'a bare Node server', null),
    compared(`start to usable, ${name}, beyond the bare host`, 'ms', beyond, null, 'ours <= 250'),
  ]
}

async function timeToUse(args: readonly string[], job: Use): Promise<number> {
  let host: Served | undefined
  try {
    return await timeOf(async () => {
      host = await Served.start(args)
      await job(host)
    })
  } finally {
    await host?.stop()
  }
}

async function remembering(name: string, notebook: string): Promise<BenchResult[]> {
  const ours = await peakMemory(hostOf(notebook), useAll)
  const peer = await peakMemory(bareHost, useBare)
  if (ours === null || peer === null) return []
  return [compared(`memory, ${name}`, 'MB', { ours, peer }, 'a bare Node server', 'ratio <= 1.5')]
}

async function peakMemory(args: readonly string[], job: Use): Promise<number | null> {
  const figures: number[] = []
  for (let run = 0; run < 3; run += 1) {
    const host = await Served.start(args)
    try {
      await job(host)
      const memory = host.peakMemory()
      if (memory === null) return null
      figures.push(memory)
    } finally {
      await host.stop()
    }
  }
  return median(figures)
}

const useBare = (host: Served) => host.fetchPage()

async function useFirstPage(host: Served): Promise<void> {
  await host.fetchPage()
  await host.request('documents.list', { limit: firstPage })
}

async function useAll(host: Served): Promise<void> {
  await host.fetchPage()
  await host.request('documents.list', {})
}
