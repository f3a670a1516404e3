import { join } from 'node:path'
import { endWith } from './end-with.mjs'
import { ensureBrowser } from './ensure-browser.mjs'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { findBrowser } from './find-browser.mjs'
import { node24 } from './node24.mjs'
import { root } from './root.mjs'
import { runProgram } from './run-program.mjs'

/** The benches that run in a browser. Without one the others run all the same. */
const inBrowser = ['reader', 'import', 'import:window']

const args = process.argv.slice(2)

await endWith(async () => {
  await ensureInstalled()
  await ensureBuilt()
  const names = args.filter(arg => !arg.startsWith('-'))
  const needed = names.length === 0 || names.some(name => inBrowser.includes(name))
  const browser = needed ? await ensureBrowser() : findBrowser()
  const env = { ...process.env, ...(browser === null ? {} : { PARALLAX_BROWSER: browser }) }
  return runProgram(node24(), [join(root, 'bench', 'run.ts'), ...args], { env })
})
