import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { root } from '../../../../scripts/root.mjs'
import { attempts, readMutations } from '../../../support/hostile/harness.ts'

const fixtures = join(root, 'tests', 'fixtures')

const seedsIn = (folder: string, pattern: RegExp): (readonly [string, Buffer])[] =>
  readdirSync(join(fixtures, folder))
    .filter(name => pattern.test(name))
    .map(name => [name, readFileSync(join(fixtures, folder, name))])

const formats: readonly (readonly [format: string, seeds: readonly (readonly [string, Buffer])[]])[] = [
  ['Markdown', seedsIn('sources', /^known\.md$/)],
  ['HTML', [...seedsIn('sources', /\.html$/), ...seedsIn('pages', /\.html$/)]],
  ['MHTML', seedsIn('pages', /\.mhtml$/)],
  ['DOCX', seedsIn('sources', /\.docx$/)],
  ['ODT', seedsIn('sources', /\.odt$/)],
  ['RTF', seedsIn('sources', /\.rtf$/)],
  ['EPUB', seedsIn('sources', /\.epub$/)],
  ['PDF', [...seedsIn('pdf', /\.pdf$/), ...seedsIn('pictured', /\.pdf$/)]],
]

const lines: string[] = []

describe('faulty copies of real files are imported safely or refused in words', () => {
  test.each(formats)('%s', { timeout: 0 }, async (format, seeds) => {
    expect(seeds.length).toBeGreaterThan(0)
    const { imported, refused } = await readMutations(seeds)
    lines.push(`${format}: ${imported} imported, refused ${JSON.stringify(refused)}`)
    expect(imported + Object.values(refused).reduce((sum, count) => sum + count, 0)).toBe(attempts)
  })

  afterAll(() => console.log(`${attempts} faulty files a format\n${lines.join('\n')}`))
})
