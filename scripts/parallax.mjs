import { pathToFileURL } from 'node:url'
import { join } from 'node:path'
import { endWith } from './end-with.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { isNewEnough, node24 } from './node24.mjs'
import { root } from './root.mjs'
import { runProgram } from './run-program.mjs'

// The command line, from source. `npm run` changes the folder and says in INIT_CWD where the caller stood; called
// without npm, this is the place to say it.
process.env['INIT_CWD'] ??= process.cwd()

await endWith(async () => {
  await ensureInstalled()
  const program = join(root, 'main', 'cli', 'index.ts')
  if (!isNewEnough(process.versions.node)) {
    return runProgram(node24(), [program, ...process.argv.slice(2)], { cwd: process.cwd() })
  }
  process.argv[1] = program
  await import(pathToFileURL(program).href)
  return null
})
