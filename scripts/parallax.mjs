import module from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
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
  // Node keeps what it compiled of the sources, which halves the time to the first word.
  const cache = join(root, 'node_modules', '.cache', 'compiled')
  if (!isNewEnough(process.versions.node)) {
    const env = { ...process.env, NODE_COMPILE_CACHE: cache }
    return runProgram(node24(), [program, ...process.argv.slice(2)], { cwd: process.cwd(), env })
  }
  module.enableCompileCache?.(cache)
  process.argv[1] = program
  await import(pathToFileURL(program).href)
  return null
})
