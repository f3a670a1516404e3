import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { ImportReport } from '../../shared/contract/index.ts'
import { bound, errorWith, parallax, parallaxJson } from '../support/command-line.ts'
import { temporaryFolder } from '../support/notebooks.ts'

test('each bad file gets a code and a sentence that names it; the good ones are imported', async () => {
  const folder = temporaryFolder()
  await parallax(['new', 'a.parallax'], { folder })
  const write = (name: string, content: string | Buffer) => writeFileSync(join(folder, name), content)
  write('good.txt', 'A good report\n\nIt has words.')
  write('picture.txt', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]))
  write('noise.txt', Buffer.from(Array.from({ length: 4096 }, (_, index) => (index * 167) % 256)))
  write('empty.txt', '')
  write('blank.txt', ' \n\n\t \n')
  write('report.pdf', '%PDF-1.7\n')
  write('secret.txt', 'Not to be read.')
  chmodSync(join(folder, 'secret.txt'), 0o000)
  write('huge.txt', '')
  truncateSync(join(folder, 'huge.txt'), 100 * 1024 * 1024)
  mkdirSync(join(folder, 'folder.txt'))
  execFileSync('mkfifo', [join(folder, 'pipe.txt')])
  write('two\nlines.txt', '')
  const composed = 'U\u0308bersicht.txt'
  write(composed, 'Übersicht\n\nWorte.')

  const bad: [string, string, RegExp][] = [
    ['picture.txt', 'not_text', /^picture\.txt /],
    ['noise.txt', 'not_text', /^noise\.txt /],
    ['empty.txt', 'empty_file', /^empty\.txt /],
    ['blank.txt', 'empty_file', /^blank\.txt /],
    ['report.pdf', 'damaged', /^report\.pdf is damaged/],
    ['secret.txt', 'unreadable', /^secret\.txt may not be read/],
    ['huge.txt', 'too_large', /^huge\.txt is larger than \d+ MB/],
    ['folder.txt', 'empty_file', /^folder\.txt is a folder/],
    ['pipe.txt', 'unreadable', /^pipe\.txt is a device or a pipe/],
    ['gone.txt', 'file_gone', /^gone\.txt could not be found/],
    ['two\nlines.txt', 'empty_file', /^two\\nlines\.txt /],
  ]
  const files = ['good.txt', ...bad.map(([name]) => name), composed]
  const run = await parallaxJson<ImportReport>(['import', 'a.parallax', ...files], { folder, under: bound })
  expect([run.status, run.stderr]).toEqual([1, ''])
  expect(run.value.imported).toMatchObject([
    { file: 'good.txt', title: 'A good report' },
    { file: composed, title: 'Übersicht' },
  ])
  expect(run.value.failed).toEqual(
    bad.map(([file, code, sentence]) => ({ file, code, message: expect.stringMatching(sentence) as string })),
  )
  for (const { message } of run.value.failed)
    expect(message).toMatch(/^[^\n]+ Nothing was imported from it\.$/)
  expect(await parallaxJson(['check', 'a.parallax'], { folder })).toMatchObject({ status: 0 })

  const printed = await parallax(['import', 'a.parallax', 'two\nlines.txt', 'good.txt'], { folder })
  expect(printed.stderr).toMatch(/^two\\nlines\.txt .+\n$/)
  expect(printed.stdout).toMatch(/^skipped   good\.txt: The same bytes .+\n$/)
})

test('an update from a bad file leaves the document as it was', async () => {
  const folder = temporaryFolder()
  await parallax(['new', 'a.parallax'], { folder })
  writeFileSync(join(folder, 'report.txt'), 'A report\n\nIt has words.')
  writeFileSync(join(folder, 'empty.txt'), '')
  await parallax(['import', 'a.parallax', 'report.txt'], { folder })
  const updated = await parallaxJson(['update', 'a.parallax', 'A report', 'empty.txt'], { folder })
  expect(updated).toMatchObject({ status: 1, value: errorWith('empty_file', 'empty.txt') })
  expect((await parallax(['text', 'a.parallax', 'A report'], { folder })).stdout).toBe(
    'A report\n\nIt has words.',
  )
})

test('a note whose text cannot be had is not written', async () => {
  const folder = temporaryFolder()
  await parallax(['new', 'a.parallax'], { folder })
  writeFileSync(join(folder, 'bytes.md'), Buffer.from([0x61, 0xff, 0xfe]))
  writeFileSync(join(folder, 'huge.md'), Buffer.alloc(5 * 1024 * 1024, 'a'))
  writeFileSync(join(folder, 'secret.md'), 'x')
  chmodSync(join(folder, 'secret.md'), 0o000)
  const note = (markdown: string, stdin = '') =>
    parallaxJson(['note', 'a.parallax', '--title', 'T', '--markdown', markdown], {
      folder,
      stdin,
      under: bound,
    })
  const refused: [string, string][] = [
    ['gone.md', 'file_gone'],
    ['.', 'unreadable'],
    ['secret.md', 'unreadable'],
    ['bytes.md', 'not_text'],
    ['huge.md', 'too_large'],
  ]
  for (const [file, code] of refused) {
    expect(await note(file), file).toMatchObject({ status: 1, value: errorWith(code, file) })
  }
  expect(await note('-', 'Cites [[highlight:gone]].')).toMatchObject({
    status: 1,
    value: errorWith('not_found', 'gone'),
  })
  expect(await parallaxJson(['notes', 'a.parallax'], { folder })).toMatchObject({ value: { notes: [] } })
  expect(await note('-', '\ufeffWords from *stdin*.')).toMatchObject({ status: 0, value: { citations: 0 } })
})
