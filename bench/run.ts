import { readdirSync } from 'node:fs'
import { parseArgs } from 'node:util'
import type { BenchResult } from './measure.ts'

const harness = new Set(['run.ts', 'measure.ts'])

const names = readdirSync(import.meta.dirname)
  .filter(name => name.endsWith('.ts') && !harness.has(name))
  .map(name => name.slice(0, -'.ts'.length))
  .sort()

const usage = `npm run bench -- [NAME…] [--json] [--list]
NAME is one or more of: ${names.join(', ')}. Without a name, all run.
Of a bench with parts, NAME:PART runs one: import:window.`

interface Report {
  readonly bench: string
  readonly results: readonly BenchResult[]
}

process.exitCode = await main()

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { json: { type: 'boolean' }, list: { type: 'boolean' }, help: { type: 'boolean' } },
  })
  const unknown = positionals.find(name => !names.includes(name.split(':')[0]!))
  if (unknown !== undefined || values.help) {
    if (unknown !== undefined) console.error(`There is no bench ${unknown}.`)
    console.error(usage)
    return unknown === undefined ? 0 : 2
  }
  if (values.list) {
    console.log(values.json ? JSON.stringify(names) : names.join('\n'))
    return 0
  }
  const reports: Report[] = []
  for (const bench of positionals.length > 0 ? positionals : names) {
    console.error(`Running ${bench} …`)
    const run = await runOf(bench)
    if (!run) {
      console.error(`There is no bench ${bench}.\n${usage}`)
      return 2
    }
    const report = { bench, results: await run() }
    reports.push(report)
    if (!values.json) console.log(tableOf(report))
  }
  if (values.json) console.log(JSON.stringify(positionals.length === 1 ? reports[0] : reports))
  return 0
}

type Run = () => Promise<readonly BenchResult[]>

/** What a bench does, or the part of it that is named after a colon; `null` where it has no such part. */
async function runOf(bench: string): Promise<Run | null> {
  const [name, part] = bench.split(':')
  const loaded = (await import(`./${name}.ts`)) as { run: Run; parts?: Readonly<Record<string, Run>> }
  return part === undefined ? loaded.run : (loaded.parts?.[part] ?? null)
}

function tableOf({ bench, results }: Report): string {
  const header = ['measure', 'ours', 'peer', 'unit', 'ratio', 'target', 'peer is']
  const rows = results.map(({ measure, ours, peer, unit, ratio, target, peerName }) => [
    measure,
    shown(ours),
    peer === null ? '' : shown(peer),
    unit,
    ratio === null ? '' : ratio.toFixed(2),
    target ?? '',
    peerName ?? '',
  ])
  const widths = header.map((_, column) => Math.max(...[header, ...rows].map(row => row[column]!.length)))
  const lines = [header, ...rows].map(row =>
    row
      .map((cell, column) => cell.padEnd(widths[column]!))
      .join('  ')
      .trimEnd(),
  )
  return [bench, ...lines.map(line => `  ${line}`), ''].join('\n')
}

/** Three significant digits, and no fraction above a hundred. */
function shown(value: number): string {
  return Math.abs(value) >= 100 ? Math.round(value).toString() : Number(value.toPrecision(3)).toString()
}
