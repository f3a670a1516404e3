import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { commands } from '../../main/cli/commands/index.ts'
import { parallax } from '../support/command-line.ts'
import { temporaryFolder } from '../support/notebooks.ts'

test('without --json each command prints for a person', async () => {
  const folder = temporaryFolder()
  const printed = async (...args: string[]) => {
    const { status, stdout, stderr } = await parallax(args, { folder })
    expect([status, stderr], stdout).toEqual([0, ''])
    return stdout
  }
  expect(await printed('new', 'a.parallax', '--sample')).toMatch(/^Made .+a\.parallax with 2 documents\.\n$/)
  const [documents, highlights, links, tags, relations, notes, search, history, check] = await Promise.all([
    printed('documents', 'a.parallax'),
    printed('highlights', 'a.parallax'),
    printed('links', 'a.parallax'),
    printed('tags', 'a.parallax'),
    printed('relations', 'a.parallax'),
    printed('notes', 'a.parallax'),
    printed('search', 'a.parallax', 'spike'),
    printed('history', 'a.parallax', '--limit', '1'),
    printed('check', 'a.parallax'),
  ])
  expect(documents).toMatch(/^[0-9a-f-]{36}  text  \d+ words  5 highlights  .+\n/)
  expect(highlights).toMatch(/“They met on Monday, in Beijing”  \d+ to \d+, rose, #Chronology, 1 link\n/)
  expect(links).toMatch(/“sat down together .+…” contradicts “They met on Monday, in Beijing”: Two days/)
  expect(tags).toMatch(/Economy\/Trade volume +green +3 highlights +Whether trade/)
  expect(relations).toMatch(/elaborates +directed\n/)
  expect(notes).toMatch(/\d+ words  2 citations  When did they meet\?\n/)
  expect(search).toMatch(/^2 hits\.\n(highlight|document)  ‘Traditional partner’/)
  expect(history).toMatch(/^\d{4}-\d\d-\d\d \d\d:\d\d  Wrote the note “When did they meet\?”\n$/)
  expect(check).toBe('The notebook is sound.\n')
  expect(await printed('undo', 'a.parallax')).toBe('There is nothing to undo.\n')
})

test('a file that failed is said on stderr, and the others are imported', async () => {
  const folder = temporaryFolder()
  await parallax(['new', 'a.parallax'], { folder })
  writeFileSync(join(folder, 'good.txt'), 'A good report\n\nIt has words.')
  const { status, stdout, stderr } = await parallax(
    ['import', 'a.parallax', 'gone.txt', 'good.txt', 'good.txt'],
    { folder },
  )
  expect(status).toBe(1)
  expect(stdout).toMatch(
    /^imported  [0-9a-f-]{36}  “A good report”, 6 words, from good\.txt\nskipped   good\.txt: .+\n$/,
  )
  expect(stderr).toMatch(/^gone\.txt could not be found\. .+\n$/)
})

test('the help names every command, and every command has help of its own', async () => {
  const { status, stdout } = await parallax(['--help'])
  expect(status).toBe(0)
  const width = Math.max(...commands.map(({ name }) => name.length))
  for (const { name, summary } of commands) expect(stdout).toContain(`  ${name.padEnd(width)}  ${summary}\n`)
  const help = await parallax(['highlight', '--help'])
  expect(help.stdout).toMatch(/^parallax highlight NOTEBOOK DOCUMENT/)
  expect(help.stdout).toMatch(/ {2}--occurrence N  which one/)
  expect((await parallax(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
})
