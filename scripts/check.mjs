import { checkImports } from './check-imports.mjs'
import { endWith } from './end-with.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { node24 } from './node24.mjs'
import { packageProgram } from './package-program.mjs'
import { captureProgram } from './run-program.mjs'

/** @typedef {{ name: string, run: () => Promise<{ status: number, output: string }> }} Check */

/** How many checks run side by side. */
const atOnce = 2

/**
 * @param {string} name
 * @param {() => string} program
 * @param {...string} args
 * @returns {Check}
 */
const tool = (name, program, ...args) => ({ name, run: () => captureProgram(node24(), [program(), ...args]) })

const types = ['shared', 'main', 'renderer', 'tests', 'e2e', 'bench', 'scripts']

/** @type {Check[]} */
const checks = [
  tool('format', () => packageProgram('prettier'), '--check', '--log-level=warn', '.'),
  tool('lint', () => packageProgram('oxlint')),
  { name: 'imports', run: () => checkImports() },
  tool('unused code', () => packageProgram('knip'), '--no-progress'),
  ...types.map(folder => tool(`types of ${folder}`, () => packageProgram('typescript', 'tsc'), '-p', folder)),
]

await endWith(async () => {
  await ensureInstalled()
  const waiting = [...checks]
  let failed = 0
  const worker = async () => {
    for (let check = waiting.shift(); check !== undefined; check = waiting.shift()) {
      const start = Date.now()
      const { status, output } = await check.run()
      if (status !== 0) {
        failed += 1
        console.log(output.trimEnd())
      }
      const seconds = ((Date.now() - start) / 1000).toFixed(1)
      console.log(`${status === 0 ? 'ok    ' : 'FAILED'}  ${check.name.padEnd(18)} ${seconds.padStart(5)} s`)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  console.log(
    failed === 0 ? `All ${checks.length} checks passed.` : `${failed} of ${checks.length} checks failed.`,
  )
  return failed === 0 ? 0 : 1
})
