import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

/**
 * The script behind a command of an installed package, to be run with Node.
 * @param {string} name the package
 * @param {string} [command] the command, where it is not named like the package
 * @throws {Error} where the package is not installed or has no such command
 */
export function packageProgram(name, command = name) {
  const folder = join(root, 'node_modules', name)
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const path = typeof bin === 'string' ? bin : bin?.[command]
  if (typeof path !== 'string') throw new Error(`The package ${name} has no command ${command}.`)
  return join(folder, path)
}
