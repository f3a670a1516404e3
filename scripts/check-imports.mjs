import { packageProgram } from './package-program.mjs'
import { captureProgram } from './run-program.mjs'
import { node24 } from './node24.mjs'
import { root } from './root.mjs'

/** How many of our own files have to be seen; with a parser missing the checker sees none and is content. */
const fewestModules = 50

/**
 * What dependency-cruiser found, as lines for a person; empty where all is well.
 * @param {any} report its JSON report
 * @param {number} [fewest] how many files it has to have looked into
 * @returns {string[]}
 */
export function importFaults(report, fewest = fewestModules) {
  const ours = report.modules.filter((/** @type {any} */ { source }) =>
    /^(main|renderer|shared)\//.test(source),
  )
  const lines = report.summary.violations.map(
    (/** @type {any} */ { rule, from, to, cycle }) =>
      `${rule.name}: ${[from, ...(cycle?.map((/** @type {any} */ step) => step.name) ?? [to])].join(' -> ')}`,
  )
  if (ours.length < fewest)
    lines.push(`only ${ours.length} files were looked into; at least ${fewest} must be`)
  return lines
}

/**
 * Checks who imports whom against .dependency-cruiser.mjs.
 * @param {string} [folder] the tree to look at
 * @param {number} [fewest]
 * @returns {Promise<{ status: number, output: string }>}
 */
export async function checkImports(folder = root, fewest = fewestModules) {
  const config = `${root}/.dependency-cruiser.mjs`
  const { status, output } = await captureProgram(
    node24(),
    [
      packageProgram('dependency-cruiser', 'depcruise'),
      '--config',
      config,
      '--output-type',
      'json',
      'main',
      'shared',
      'renderer',
    ],
    { cwd: folder },
    'stdout',
  )
  if (!output.startsWith('{')) return { status: status || 1, output }
  const faults = importFaults(JSON.parse(output), fewest)
  return { status: faults.length === 0 ? 0 : 1, output: faults.join('\n') }
}
