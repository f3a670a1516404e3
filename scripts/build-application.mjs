import { node24 } from './node24.mjs'
import { packageProgram } from './package-program.mjs'
import { captureProgram } from './run-program.mjs'

/**
 * Builds main, preload and renderer into out/.
 * @returns {Promise<string>} what the builder printed
 * @throws {Error} with what the builder printed, where it failed
 */
export async function buildApplication() {
  const { status, output } = await captureProgram(node24(), [packageProgram('electron-vite'), 'build'])
  if (status !== 0) throw new Error(`${output.trimEnd()}\nParallax could not be built; the reason is above.`)
  return output
}
