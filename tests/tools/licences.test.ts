import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { licenceText, noticeOf, packageFolder } from '../../scripts/licences.mjs'
import { temporaryFolder } from '../support/temporary-folder.ts'

test('a module is told to belong to the innermost package it lies in', () => {
  const folder = temporaryFolder()
  const inner = join(folder, 'node_modules', 'outer', 'node_modules', '@scope', 'inner')
  mkdirSync(join(inner, 'dist'), { recursive: true })
  writeFileSync(join(inner, 'package.json'), JSON.stringify({ name: '@scope/inner', version: '1.2.3' }))
  expect(packageFolder(join(inner, 'dist', 'index.js?v=1'))).toBe(inner.replaceAll('\\', '/'))
  expect(packageFolder(join(folder, 'main', 'index.ts'))).toBeNull()
})

test('a notice has the texts that the package has', () => {
  const folder = temporaryFolder()
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'a', version: '1.0.0', license: 'MIT' }))
  writeFileSync(join(folder, 'LICENSE.md'), 'Do as you like.\n')
  expect(noticeOf(folder)).toEqual({ name: 'a', version: '1.0.0', licence: 'MIT', text: 'Do as you like.' })
})

test('packages under the very same text share it', () => {
  const notice = (name: string, text: string) => ({ name, version: '1.0.0', licence: 'MIT', text })
  const text = licenceText([notice('b', 'Free.'), notice('c', ''), notice('a', 'Free.')])
  expect(text.match(/Free\./g)).toHaveLength(1)
  expect(text).toContain('a 1.0.0 (MIT)\nb 1.0.0 (MIT)\n\nFree.')
  expect(text).toContain('c 1.0.0 (MIT)\n\n(Published under MIT')
})
