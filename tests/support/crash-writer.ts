// Run as a process of its own by the crash test: writes commands as fast as it can and acknowledges each on stdout.
import { writeSync } from 'node:fs'
import { openNotebook } from '../../main/core/index.ts'
import { workerScript } from '../../main/core/work/worker-script.ts'

const [path, documentId] = process.argv.slice(2) as [string, string]
const none = () => {
  throw new Error('no files here')
}
const notebook = openNotebook(path, {
  now: () => new Date(),
  author: 'Crash',
  machine: 'crash',
  files: { source: none, target: none },
  workerScript,
  log: (message, error) => console.error(message, error),
})

async function ask(method: string, params: unknown): Promise<{ id: string }> {
  const reply = await notebook.request(method, params)
  if (!reply.ok) throw new Error(reply.error.message)
  return reply.value as { id: string }
}

const acknowledge = (kind: string, id: string) => writeSync(1, `${kind} ${id}\n`)

let last: string | null = null
for (let n = 0; ; n += 1) {
  const { id } = await ask('highlights.create', {
    documentId,
    start: n % 500,
    end: (n % 500) + 5,
    comment: `number ${n}`,
  })
  acknowledge('highlights', id)
  const tag = await ask('tags.create', { name: `${id} ${n}` })
  acknowledge('tags', tag.id)
  await ask('highlights.tag', { highlightIds: [id], tagId: tag.id })
  if (last !== null) {
    const relationId = '00000000-0001-7000-8000-000000000000'
    acknowledge('links', (await ask('links.create', { fromId: last, toId: id, relationId })).id)
  }
  const note = await ask('notes.create', { title: `Note ${n}`, markdown: `See [[highlight:${id}]].` })
  acknowledge('notes', (note as unknown as { note: { id: string } }).note.id)
  last = id
}
