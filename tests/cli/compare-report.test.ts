import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parallax, parallaxJson } from '../support/command-line.ts'
import { temporaryFolder } from '../support/notebooks.ts'

async function twoReports(): Promise<string> {
  const folder = temporaryFolder()
  const said = (day: string) => `The ministers of Norvia and Castell signed an accord on ${day}.\n`
  writeFileSync(join(folder, 'a.txt'), `First\n\n${said('Tuesday')}`)
  writeFileSync(join(folder, 'b.txt'), `Second\n\n${said('Monday')}`)
  await parallax(['new', 'n.parallax'], { folder })
  await parallax(['import', 'n.parallax', 'a.txt', 'b.txt'], { folder })
  return folder
}

test('a comparison writes its report beside what it prints, and never over another file', async () => {
  const folder = await twoReports()
  const compare = ['compare', 'n.parallax', 'First', 'Second']
  const { status, value } = await parallaxJson([...compare, '--report', 'found.md'], { folder })
  expect(status).toBe(0)
  const written = readFileSync(join(folder, 'found.md'))
  expect(value).toMatchObject({ report: { path: join(folder, 'found.md'), bytes: written.byteLength } })
  expect(written.toString('utf8')).toContain('Check the date: Tuesday \\| Monday')

  const again = await parallaxJson([...compare, '--report', 'found.md'], { folder })
  expect(again).toMatchObject({ status: 1, value: { error: { code: 'file_exists' } } })
  expect(readFileSync(join(folder, 'found.md'))).toEqual(written)
  const forced = await parallax([...compare, '--report', 'found.md', '--force'], { folder })
  expect(forced.stdout).toMatch(/\nWrote .+found\.md, [\d,]+ bytes\.\n$/)

  await parallaxJson([...compare, '--report', 'FOUND.HTML'], { folder })
  expect(readFileSync(join(folder, 'FOUND.HTML'), 'utf8')).toMatch(/^<!doctype html>/)
})

test('a report of another kind is refused before anything is compared', async () => {
  const folder = await twoReports()
  const { status, stderr } = await parallax(
    ['compare', 'n.parallax', 'First', 'Second', '--report', 'found.txt'],
    { folder },
  )
  expect([status, stderr]).toEqual([2, expect.stringContaining('.md or .html')])
  expect(existsSync(join(folder, 'found.txt'))).toBe(false)
})

test('what is linked already is counted, and not listed', async () => {
  const folder = await twoReports()
  const ids: string[] = []
  for (const [title, day] of [
    ['First', 'Tuesday'],
    ['Second', 'Monday'],
  ] as const) {
    const { value } = await parallaxJson(['highlight', 'n.parallax', title, '--quote', day], { folder })
    ids.push((value as { highlightId: string }).highlightId)
  }
  const compare = ['compare', 'n.parallax', 'First', 'Second']
  expect((await parallax(compare, { folder })).stdout).toContain('check the date')
  await parallax(['link', 'n.parallax', ...ids, '--relation', 'contradicts'], { folder })
  const { stdout } = await parallax(compare, { folder })
  expect(stdout).toContain('Not listed: 1 linked before.')
  expect(stdout).not.toContain('check the date')
  const { value } = await parallaxJson(compare, { folder })
  expect(Object.keys(value as object)).toEqual(['suggestions'])
})
