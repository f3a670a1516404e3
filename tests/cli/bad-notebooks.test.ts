import {
  chmodSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Database } from '../../main/core/db/database.ts'
import { createNotebook } from '../../main/core/index.ts'
import type { ImportReport } from '../../shared/contract/index.ts'
import { bound, errorWith, parallaxJson } from '../support/command-line.ts'
import { asking, capabilities, importText, temporaryFolder } from '../support/notebooks.ts'

/** A folder with a notebook `a.parallax` in it that holds one document. */
async function folderWithNotebook(): Promise<string> {
  const folder = temporaryFolder()
  const path = join(folder, 'a.parallax')
  const notebook = await createNotebook(path, capabilities())
  const text = `A report\n\n${'Trade rose, and trade fell. '.repeat(4000)}`
  await importText({ notebook, ask: asking(notebook), folder, path }, text)
  await notebook.close()
  return folder
}

test('what is no notebook is refused in a sentence and left as it is', async () => {
  const folder = await folderWithNotebook()
  const at = (name: string) => join(folder, name)
  mkdirSync(at('folder.parallax'))
  writeFileSync(at('text.parallax'), 'Not a notebook. '.repeat(100))
  writeFileSync(at('empty.parallax'), '')
  const other = new Database(at('other.parallax'), 'write', { create: true })
  other.exec('CREATE TABLE things (id INTEGER)')
  other.close()
  copyFileSync(at('a.parallax'), at('newer.parallax'))
  const newer = new Database(at('newer.parallax'), 'write')
  newer.exec('PRAGMA user_version = 999')
  newer.close()
  copyFileSync(at('a.parallax'), at('secret.parallax'))
  chmodSync(at('secret.parallax'), 0o000)
  const refused: [string, string, RegExp][] = [
    ['gone.parallax', 'not_found', /no notebook gone\.parallax/],
    ['folder.parallax', 'not_a_notebook', /^folder\.parallax is a folder/],
    ['text.parallax', 'not_a_notebook', /^text\.parallax .+ left as it is/],
    ['empty.parallax', 'not_a_notebook', /^empty\.parallax .+ left as it is/],
    ['other.parallax', 'not_a_notebook', /^other\.parallax .+another program.+ left as it is/],
    ['newer.parallax', 'newer_version', /^newer\.parallax .+newer Parallax.+ left as it is/],
    ['secret.parallax', 'unreadable', /^secret\.parallax .+ left as it is/],
  ]
  const contents = () =>
    readdirSync(folder).map(name => [name, name.startsWith('folder') || readFileSync(at(name)).length])
  const before = contents()
  const runs = await Promise.all(
    refused.map(([name]) => parallaxJson(['documents', name], { folder, under: bound })),
  )
  for (const [index, [name, code, sentence]] of refused.entries()) {
    expect(runs[index], name).toEqual({
      status: 1,
      stderr: '',
      value: { error: { code, message: expect.stringMatching(sentence) as string } },
    })
  }
  expect(contents()).toEqual(before)
})

test('a notebook that may not be written can be read, and says that it is not changed', async () => {
  const folder = await folderWithNotebook()
  const path = join(folder, 'a.parallax')
  const bytes = readFileSync(path)
  writeFileSync(join(folder, 'more.txt'), 'More\n\nWords.')
  chmodSync(path, 0o444)
  const options = { folder, under: bound }
  const [read, imported, undone] = [
    await parallaxJson(['documents', path], options),
    await parallaxJson<ImportReport>(['import', path, 'more.txt'], options),
    await parallaxJson(['undo', path], options),
  ]
  expect(read).toMatchObject({ status: 0, value: { documents: [{ title: 'A report' }] } })
  expect(imported).toMatchObject({ status: 1 })
  expect(JSON.stringify(imported.value)).toContain('read_only')
  expect(undone).toMatchObject({ status: 1, value: errorWith('read_only', 'a.parallax') })
  expect(readFileSync(path).equals(bytes)).toBe(true)

  chmodSync(folder, 0o555)
  expect(await parallaxJson(['search', path, 'trade'], options)).toMatchObject({ status: 0 })
  expect(await parallaxJson(['new', 'b.parallax'], options)).toMatchObject({
    status: 1,
    value: errorWith('not_written', 'b.parallax'),
  })
  chmodSync(folder, 0o755)
})

test('a damaged notebook is never made worse, and what is wrong is said', async () => {
  const folder = await folderWithNotebook()
  const path = join(folder, 'a.parallax')
  const whole = readFileSync(path)
  writeFileSync(join(folder, 'more.txt'), 'More\n\nWords.')
  const damages: [string, () => void][] = [
    ['cut in the middle', () => truncateSync(path, Math.floor(whole.length / 2 / 4096) * 4096)],
    [
      'without its schema',
      () =>
        writeFileSync(path, Buffer.concat([whole.subarray(0, 100), Buffer.alloc(whole.length - 100, 0x5a)])),
    ],
    [
      'with noise inside',
      () =>
        writeFileSync(
          path,
          Buffer.concat([whole.subarray(0, 8192), Buffer.alloc(whole.length - 8192, 0x5a)]),
        ),
    ],
  ]
  for (const [damage, make] of damages) {
    writeFileSync(path, whole)
    make()
    const checked = await parallaxJson<{ ok?: boolean; error?: { code: string } }>(['check', path], {
      folder,
    })
    expect(checked.status, damage).toBe(1)
    expect(checked.value.error?.code ?? checked.value.ok, damage).toSatisfy(
      said => said === false || said === 'damaged' || said === 'not_a_notebook',
    )
    const imported = await parallaxJson(['import', path, 'more.txt'], { folder })
    expect(imported.status, damage).toBe(1)
    expect(JSON.stringify(imported.value), damage).not.toContain('internal')
  }
})

// The largest file that the program may write, in KB, stands for a disk that is full.
const within = (kilobytes: number) => ['bash', '-c', `ulimit -f ${kilobytes}; exec "$@"`, 'bash']

test('a full disk loses nothing that was there, and leaves nothing half-written', async () => {
  const folder = await folderWithNotebook()
  const options = { folder, under: within(400) }
  writeFileSync(join(folder, 'big.txt'), `Big\n\n${'Many words on trade. '.repeat(100_000)}`)
  const imported = await parallaxJson<ImportReport>(['import', 'a.parallax', 'big.txt'], options)
  expect(imported.status).toBe(1)
  expect(imported.value.failed).toMatchObject([{ file: 'big.txt', code: 'disk_full' }])
  expect(await parallaxJson(['documents', 'a.parallax'], { folder })).toMatchObject({
    value: { documents: [{ title: 'A report' }] },
  })
  expect(await parallaxJson(['check', 'a.parallax'], { folder })).toMatchObject({ status: 0 })

  const commands: [string, string[]][] = [
    ['b.parallax', ['backup', 'a.parallax', 'b.parallax']],
    ['b.json', ['export', 'a.parallax', '--format', 'json', '--out', 'b.json']],
    ['c.parallax', ['new', 'c.parallax', '--sample']],
  ]
  for (const [name, command] of commands) {
    expect(await parallaxJson(command, { folder, under: within(64) }), name).toMatchObject({
      status: 1,
      value: errorWith('disk_full', `${name} was not written`),
    })
    expect(existsSync(join(folder, name)), name).toBe(false)
  }
  expect(readdirSync(folder).filter(name => name.endsWith('.part'))).toEqual([])
})
