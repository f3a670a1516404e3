import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { z } from 'zod'
import { SettingsFile } from '../../main/electron/settings-file.ts'

let folder: string
let log: string[]
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'parallax-settings-'))
  log = []
})
afterEach(() => rmSync(folder, { recursive: true }))

const file = (path = join(folder, 'settings.json')) =>
  new SettingsFile(path, z.object({ width: z.int() }), message => log.push(message))

test('what was written is read again, by another start too', () => {
  file(join(folder, 'below', 'settings.json')).write({ width: 3 })
  expect(file(join(folder, 'below', 'settings.json')).read()).toEqual({ width: 3 })
  expect(readdirSync(join(folder, 'below'))).toEqual(['settings.json'])
})

test('nothing written reads as nothing, quietly', () => {
  expect(file().read()).toBeNull()
  expect(log).toEqual([])
})

test.each(['{"width":', '{"width":"wide"}', 'null', ''])(
  '%j is passed over, and the log says so',
  content => {
    writeFileSync(join(folder, 'settings.json'), content)
    expect(file().read()).toBeNull()
    expect(log).toHaveLength(1)
  },
)

test('a place that cannot be written to stops nothing', () => {
  writeFileSync(join(folder, 'file'), '')
  file(join(folder, 'file', 'settings.json')).write({ width: 3 })
  expect(log).toHaveLength(1)
})
