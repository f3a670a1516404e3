import { resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { filesToOpen } from '../../main/electron/files-to-open.ts'

const folder = resolve('/home/researcher')

test.each([
  ['nothing', [], []],
  ['a relative path', ['talks.parallax'], [resolve(folder, 'talks.parallax')]],
  ['an absolute path', [resolve('/data/talks.parallax')], [resolve('/data/talks.parallax')]],
  ['several', ['a.parallax', '../b.parallax'], [resolve(folder, 'a.parallax'), resolve('/home/b.parallax')]],
  ['switches', ['--enable-logging', '-x', 'a.parallax', ''], [resolve(folder, 'a.parallax')]],
  ['a name like a switch', ['--', '-a.parallax'], [resolve(folder, '-a.parallax')]],
  ['a file: address', [pathToFileURL(resolve('/data/ü b.parallax')).href], [resolve('/data/ü b.parallax')]],
  ['a name with a percent sign', ['50%25.parallax'], [resolve(folder, '50%25.parallax')]],
])('%s', (_what, args, expected) => {
  expect(filesToOpen(args, folder)).toEqual(expected)
})

test('an address that names no file stays what it was, for the opening to refuse', () => {
  expect(filesToOpen(['file:///a%2Fb.parallax'], folder)).toEqual([resolve(folder, 'file:///a%2Fb.parallax')])
})
