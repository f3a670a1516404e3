import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fingerprint } from '../../scripts/ensure-built.mjs'
import { temporaryFolder } from '../support/temporary-folder.ts'

const names = ['main', 'shared', 'package.json']

function tree() {
  const folder = temporaryFolder()
  for (const name of ['main/core', 'shared']) mkdirSync(join(folder, name), { recursive: true })
  for (const name of ['main/core/index.ts', 'shared/one.ts', 'package.json'])
    writeFileSync(join(folder, name), name)
  return folder
}

test('the same sources have the same fingerprint, whatever their times', () => {
  const folder = tree()
  const before = fingerprint(folder, names)
  utimesSync(join(folder, 'package.json'), 0, 0)
  writeFileSync(join(folder, 'not-a-source.ts'), '')
  expect(fingerprint(folder, names)).toBe(before)
  expect(fingerprint(tree(), names)).toBe(before)
})

test.each([
  ['changed', (folder: string) => writeFileSync(join(folder, 'main/core/index.ts'), 'main/core/INDEX.ts')],
  ['added', (folder: string) => writeFileSync(join(folder, 'main/new.ts'), '')],
  ['removed', (folder: string) => rmSync(join(folder, 'package.json'))],
  ['renamed', (folder: string) => renameSync(join(folder, 'shared/one.ts'), join(folder, 'shared/two.ts'))],
  ['moved', (folder: string) => renameSync(join(folder, 'shared/one.ts'), join(folder, 'main/one.ts'))],
])('a file that was %s changes the fingerprint', (_how, change) => {
  const folder = tree()
  const before = fingerprint(folder, names)
  change(folder)
  expect(fingerprint(folder, names)).not.toBe(before)
})
