import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { LogFile } from '../../main/electron/log-file.ts'

let folder: string
beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'parallax-log-'))))
afterEach(() => rmSync(folder, { recursive: true }))

test('an entry has its time, its words and its cause with the stack', () => {
  const log = new LogFile(join(folder, 'below', 'a.log'), () => new Date('2026-03-01T12:00:00Z'))
  log.write('nothing happened')
  log.write('something happened', new Error('why'))
  const [first, second, ...stack] = readFileSync(log.path, 'utf8').split('\n')
  expect(first).toBe('2026-03-01T12:00:00.000Z nothing happened')
  expect(second).toBe('2026-03-01T12:00:00.000Z something happened')
  expect(stack.join('\n')).toContain('Error: why\n    at ')
})

test('a log that has grown long starts anew and keeps the one before', () => {
  const log = new LogFile(join(folder, 'a.log'), () => new Date())
  writeFileSync(log.path, 'x'.repeat(1_000_001))
  log.write('anew')
  expect(statSync(log.path).size).toBeLessThan(100)
  expect(statSync(`${log.path}.old`).size).toBe(1_000_001)
})
