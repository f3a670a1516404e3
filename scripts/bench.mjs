import { join } from 'node:path'
import { endWith } from './end-with.mjs'
import { ensureBrowser } from './ensure-browser.mjs'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { node24 } from './node24.mjs'
import { root } from './root.mjs'
import { runProgram } from './run-program.mjs'

await endWith(async () => {
  await ensureInstalled()
  await ensureBuilt()
  const env = { ...process.env, PARALLAX_BROWSER: await ensureBrowser() }
  return runProgram(node24(), [join(root, 'bench', 'run.ts'), ...process.argv.slice(2)], { env })
})
