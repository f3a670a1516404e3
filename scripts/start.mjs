import { join } from 'node:path'
import { chooseHost, failedToStart, hasDisplay, servedInstead } from './choose-host.mjs'
import { downloadElectron, findElectron } from './electron-binary.mjs'
import { endWith } from './end-with.mjs'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { node24 } from './node24.mjs'
import { root } from './root.mjs'
import { runProgram } from './run-program.mjs'

// Arguments go to the desktop app (files to open) or to the command line's `serve` (NOTEBOOK, --port, --no-open).
const args = process.argv.slice(2)
// Paths among them are the caller's.
const cwd = process.env['INIT_CWD'] ?? process.cwd()

await endWith(async () => {
  await ensureInstalled()
  await ensureBuilt()
  const machine = { platform: process.platform, env: process.env }
  const electron = hasDisplay(machine) ? (findElectron() ?? (await downloadElectron())) : null
  const choice = chooseHost({ ...machine, hasElectron: electron !== null })
  if (electron !== null && choice.host === 'desktop') {
    const start = Date.now()
    const status = await runProgram(electron, [root, ...args], { cwd })
    if (!failedToStart(status, Date.now() - start)) return status
    console.error(servedInstead(`Electron ended at once, with status ${status}`))
  }
  if (choice.host === 'loopback') console.error(choice.reason)
  return runProgram(node24(), [join(root, 'out', 'main', 'cli.js'), 'serve', ...args], { cwd })
})
