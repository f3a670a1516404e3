import { existsSync, mkdirSync } from 'node:fs'
import { homedir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { ContractError } from '../../../shared/contract/index.ts'
import {
  createSampleNotebook,
  defaultNotebookPath,
  FileRegistry,
  type Notebook,
  openNotebook,
} from '../../core/index.ts'
import type { Command } from '../command.ts'
import { openInBrowser } from '../open-in-browser.ts'
import { oneLine, printJson } from '../printing.ts'
import { capabilitiesOf } from '../session.ts'
import type { Surroundings } from '../surroundings.ts'

export const serveCommand: Command = {
  name: 'serve',
  usage: '[NOTEBOOK] [--port N] [--no-open]',
  summary: 'Serves a notebook (the sample where none is named) to a browser on this machine.',
  takes: { least: 0, most: 1 },
  options: {
    port: { value: 'N', help: 'the port; any free one where none is given' },
    'no-open': { help: 'do not open the browser' },
  },
  async run(args, around) {
    const port = args.whole('port', 0, 65_535) ?? 0
    const rendererFolder = builtRenderer()
    const files = new FileRegistry()
    // Loaded here alone: the other commands need no server.
    const { serveNotebook } = await import('../../web/index.ts')
    const notebook = await open(args.count > 0 ? args.at(0) : null, files, around)
    try {
      const host = await serveNotebook({ notebook, files, rendererFolder, port, log: around.log })
      const ended = signalled()
      await printJson(around, { url: host.url })
      around.stderr.write(
        `${oneLine(notebook.path, 300)} is served on this machine: open ${host.url} in a browser. Ctrl+C ends it.\n`,
      )
      if (!args.flag('no-open')) openInBrowser(host.url, around)
      await ended
      await host.close()
      return 0
    } finally {
      await notebook.close()
    }
  },
}

async function open(named: string | null, files: FileRegistry, around: Surroundings): Promise<Notebook> {
  const capabilities = capabilitiesOf(around, files)
  if (named !== null) return openNotebook(around.absolute(named), capabilities)
  const { env } = around
  const path = defaultNotebookPath({ platform: process.platform, env, home: homedir() })
  if (existsSync(path)) return openNotebook(path, capabilities)
  mkdirSync(dirname(path), { recursive: true })
  return createSampleNotebook(path, capabilities)
}

// From source this file lies in main/cli/commands; in the build all of it lies in out/main.
function builtRenderer(): string {
  const up = import.meta.url.endsWith('.ts') ? '../../../out/renderer' : '../renderer'
  const folder = fileURLToPath(new URL(up, import.meta.url))
  if (existsSync(join(folder, 'index.html'))) return folder
  throw new ContractError(
    'not_available',
    'The page to serve was not built yet. Build it with: npm run build',
  )
}

/** Resolves when the process is asked to end; asked a second time, it ends at once. */
function signalled(): Promise<void> {
  return new Promise(resolve => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => resolve())
  })
}
