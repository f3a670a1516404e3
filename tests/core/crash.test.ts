import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { Database } from '../../main/core/db/database.ts'
import { checkJob } from '../../main/core/notebook/check-job.ts'
import { importText, newNotebook } from '../support/notebooks.ts'

const writer = fileURLToPath(new URL('../support/crash-writer.ts', import.meta.url))
const kills = 100

/** Starts a writer, kills it at a random moment after its first word, and gives back what it had acknowledged. */
async function killWriter(path: string, documentId: string): Promise<string[]> {
  const child = spawn(process.execPath, [writer, path, documentId], { stdio: ['ignore', 'pipe', 'pipe'] })
  let said = ''
  let complaints = ''
  child.stdout.setEncoding('utf8').on('data', chunk => {
    if (said === '') setTimeout(() => child.kill('SIGKILL'), Math.random() * 120)
    said += chunk
  })
  child.stderr.setEncoding('utf8').on('data', chunk => (complaints += chunk))
  await once(child, 'close')
  expect(complaints).toBe('')
  return said.split('\n').slice(0, -1)
}

test(`killed ${kills} times while writing, a notebook has every acknowledged change and no fault`, async () => {
  const opened = await newNotebook()
  const documentId = await importText(opened, `A report\n\n${'words of it '.repeat(60)}`)
  await opened.notebook.close()
  let acknowledged = 0
  for (let kill = 0; kill < kills; kill += 1) {
    const lines = await killWriter(opened.path, documentId)
    const db = new Database(opened.path, 'write')
    for (const line of lines) {
      const [table, id] = line.split(' ') as [string, string]
      expect(db.get(`SELECT id FROM ${table} WHERE id = $id`, { id }), line).toEqual({ id })
    }
    db.close()
    acknowledged += lines.length
    if (kill % 10 === 9)
      expect(await checkJob({ path: opened.path, mode: 'write' }, () => {})).toEqual({
        ok: true,
        problems: [],
      })
  }
  console.log(`crash: ${kills} kills, ${acknowledged} acknowledged changes, none lost`)
  expect(acknowledged).toBeGreaterThan(kills)
}, 240_000)
