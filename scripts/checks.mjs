import { delimiter, join } from 'node:path'
import { checkImports } from './check-imports.mjs'
import { node24 } from './node24.mjs'
import { packageProgram } from './package-program.mjs'
import { root } from './root.mjs'
import { captureProgram } from './run-program.mjs'

/**
 * One check. `run` looks at the tree in `folder` and gives 0 where nothing is amiss, and what was printed.
 * @typedef {{ name: string, run: (folder: string) => Promise<{ status: number, output: string }> }} Check
 */

// oxlint finds its type-aware half by way of the path.
const env = {
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env['PATH']].join(delimiter),
}

/**
 * @param {string} name
 * @param {() => string} program
 * @param {...string} args
 * @returns {Check}
 */
const tool = (name, program, ...args) => ({
  name,
  run: folder => captureProgram(node24(), [program(), ...args], { cwd: folder, env }),
})

const typed = ['shared', 'main', 'renderer', 'tests', 'e2e', 'bench', 'bench/reader-page', 'scripts']

/** Everything that `npm run check` looks at. @type {readonly Check[]} */
export const checks = [
  tool('format', () => packageProgram('prettier'), '--check', '--log-level=warn', '.'),
  tool('lint', () => packageProgram('oxlint')),
  { name: 'imports', run: folder => checkImports(folder) },
  tool('unused code', () => packageProgram('knip'), '--no-progress'),
  ...typed.map(folder => tool(`types of ${folder}`, () => packageProgram('typescript', 'tsc'), '-p', folder)),
]

/**
 * Runs checks, and says after each how it went and what it took.
 * @param {readonly Check[]} all
 * @param {string} folder
 * @param {{ atOnce: number, print: (text: string) => void }} options `atOnce`: how many run side by side
 * @returns {Promise<number>} how many found something
 */
export async function runChecks(all, folder, { atOnce, print }) {
  const waiting = [...all]
  let failed = 0
  const work = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const start = Date.now()
      const { status, output } = await check.run(folder)
      const seconds = ((Date.now() - start) / 1000).toFixed(1)
      if (status !== 0) {
        failed += 1
        print(output.trimEnd())
      }
      print(`${status === 0 ? 'ok    ' : 'FAILED'}  ${check.name.padEnd(18)} ${seconds.padStart(5)} s`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return failed
}
