import { spawn } from 'node:child_process'
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, onTestFinished, test } from 'vitest'
import type { Reply } from '../../shared/contract/index.ts'
import { environment, parallax, program } from '../support/command-line.ts'
import { temporaryFolder } from '../support/notebooks.ts'

const line = (method: string, params: unknown) => `${JSON.stringify({ method, params })}\n`

test('requests are answered a line each, in order, and a failed one does not stop the rest', async () => {
  const folder = temporaryFolder()
  await parallax(['new', 'a.parallax'], { folder })
  writeFileSync(join(folder, 'report.txt'), 'A report\n\nTrade rose.')
  const stdin = [
    line('documents.import', { files: ['report.txt'] }),
    '\n  \r\n',
    'not JSON\n',
    '[]\n',
    '{"params":{}}\n',
    line('tags.burn', {}),
    line('files.choose', { purpose: 'import', multiple: false }),
    line('tags.create', { name: '' }),
    line('tags.create', { name: 'Línea\u2028' }).replace('\\u2028', '\u2028'),
    line('notebook.backup', { target: 'backup.parallax' }),
    line('notebook.backup', { target: 'backup.parallax' }),
    JSON.stringify({ method: 'notebook.info' }),
  ].join('')
  const { status, stdout, stderr } = await parallax(['batch', 'a.parallax'], { folder, stdin })
  expect([status, stderr]).toEqual([1, ''])
  const replies = stdout
    .trimEnd()
    .split('\n')
    .map(reply => JSON.parse(reply) as Reply)
  const refused = (code: string) => ({ ok: false, error: { code, message: expect.any(String) as string } })
  expect(replies).toEqual([
    {
      ok: true,
      value: expect.objectContaining({
        imported: [expect.objectContaining({ title: 'A report' })],
      }) as object,
    },
    refused('invalid_params'),
    refused('invalid_params'),
    refused('invalid_params'),
    refused('unknown_method'),
    refused('unknown_method'),
    refused('invalid_params'),
    {
      ok: true,
      value: expect.objectContaining({ name: expect.stringMatching(/^Línea/) as string }) as object,
    },
    { ok: true, value: { path: join(folder, 'backup.parallax'), bytes: expect.any(Number) as number } },
    refused('file_exists'),
    { ok: true, value: expect.objectContaining({ title: 'a' }) as object },
  ])
})

/** A batch that is talked to line by line. */
function openBatch(folder: string) {
  const child = spawn(process.execPath, [program, 'batch', 'a.parallax'], { env: environment({ folder }) })
  onTestFinished(() => void child.kill('SIGKILL'))
  const replies = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  let said = ''
  child.stderr.on('data', (part: Buffer) => (said += part.toString()))
  const ask = async (method: string, params: unknown) => {
    child.stdin.write(line(method, params))
    return JSON.parse((await replies.next()).value as string) as Reply
  }
  const ended = new Promise<number | NodeJS.Signals | null>(resolve =>
    child.on('close', (status, signal) => resolve(status ?? signal)),
  )
  return { child, ask, ended, said: () => said }
}

test('each reply comes as soon as its request is stored, and survives a kill', async () => {
  const folder = temporaryFolder()
  await parallax(['new', 'a.parallax'], { folder })
  const batch = openBatch(folder)
  for (const name of ['One', 'Two', 'Three']) {
    expect(await batch.ask('tags.create', { name })).toMatchObject({ ok: true, value: { name } })
  }
  batch.child.kill('SIGKILL')
  expect(await batch.ended).toBe('SIGKILL')
  const { stdout } = await parallax(['tags', 'a.parallax'], { folder })
  for (const name of ['One', 'Two', 'Three']) expect(stdout).toContain(name)
})

test('a file that vanished is said so, and so is a notebook that was deleted while open', async () => {
  const folder = temporaryFolder()
  await parallax(['new', 'a.parallax'], { folder })
  writeFileSync(join(folder, 'report.txt'), 'A report\n\nTrade rose.')
  const batch = openBatch(folder)
  expect(await batch.ask('tags.create', { name: 'One' })).toMatchObject({ ok: true })
  rmSync(join(folder, 'report.txt'))
  expect(await batch.ask('documents.import', { files: ['report.txt'] })).toMatchObject({
    ok: true,
    value: { failed: [{ code: 'file_gone', message: expect.stringContaining('report.txt') as string }] },
  })
  for (const suffix of ['', '-wal', '-shm']) rmSync(join(folder, `a.parallax${suffix}`), { force: true })
  expect(await batch.ask('tags.create', { name: 'Two' })).toMatchObject({
    ok: false,
    error: {
      code: 'file_gone',
      message: expect.stringMatching(/a\.parallax.+Nothing was changed/) as string,
    },
  })
  expect(await batch.ask('tags.list', {})).toMatchObject({ ok: true, value: { tags: [{ name: 'One' }] } })
  expect(await batch.ask('notebook.backup', { target: 'saved.parallax' })).toMatchObject({ ok: true })
  batch.child.stdin.end()
  expect([await batch.ended, batch.said()]).toEqual([1, ''])
  expect((await parallax(['tags', 'saved.parallax'], { folder })).stdout).toContain('One')
})

test('a reader that leaves early ends it quietly', async () => {
  const folder = temporaryFolder()
  await parallax(['new', 'a.parallax', '--sample'], { folder })
  const under = ['bash', '-c', 'set -o pipefail; "$@" | head -n 1', 'bash']
  const stdin = line('documents.list', {}).repeat(2000)
  const { stdout, stderr } = await parallax(['batch', 'a.parallax'], { folder, stdin, under })
  expect(stdout.trimEnd().split('\n')).toHaveLength(1)
  expect(stderr).toBe('')
})
