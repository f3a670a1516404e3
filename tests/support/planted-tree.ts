import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import { root } from '../../scripts/root.mjs'

/** What the checkers read of the repository. */
const settings = [
  '.oxlintrc.json',
  '.prettierrc.json',
  '.prettierignore',
  'package.json',
  'tsconfig.base.json',
  ...['main', 'renderer', 'shared', 'tests', 'bench', 'e2e', 'scripts'].map(
    folder => `${folder}/tsconfig.json`,
  ),
]

/**
 * A small tree in a temporary folder under the repository's own settings and packages. It is removed after the test, or
 * by what `later` is handed where the tree is planted outside of one.
 */
export function plantTree(
  files: Readonly<Record<string, string>>,
  later: (remove: () => void) => void = onTestFinished,
): string {
  const folder = mkdtempSync(join(tmpdir(), 'parallax-planted-'))
  later(() => rmSync(folder, { recursive: true, force: true }))
  for (const setting of settings) cpSync(join(root, setting), join(folder, setting))
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction')
  return folder
}
