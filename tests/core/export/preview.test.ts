import { expect, test } from 'vitest'
import { highlightQuote, importText, newNotebook } from '../../support/notebooks.ts'

async function threeReports() {
  const opened = await newNotebook()
  const { ask } = opened
  const names = ['north', 'south', 'west']
  const documents: string[] = []
  const highlights: string[] = []
  for (const name of names) {
    const id = await importText(opened, `News of the ${name}\n\nThe ${name} harbour closed.`, `${name}.txt`)
    documents.push(id)
    highlights.push((await highlightQuote(ask, id, `${name} harbour closed`)).id)
  }
  const [north, south, west] = highlights as [string, string, string]
  const { relations } = await ask('relations.list', {})
  const relationId = relations[0]!.id
  await ask('links.create', { fromId: north, toId: south, relationId, comment: '' })
  await ask('links.create', { fromId: south, toId: west, relationId, comment: '' })
  return { ask, documentIds: documents.slice(0, 2) }
}

const written = {
  csv: (files: readonly string[]) => files[1]!.trim().split('\r\n').length - 1,
  json: (files: readonly string[]) => (JSON.parse(files[0]!) as { links: unknown[] }).links.length,
  jsonld: (files: readonly string[]) => files[0]!.match(/"motivation": ?"linking"/g)!.length,
  qdpx: (files: readonly string[]) => files[0]!.match(/<Link /g)!.length,
}

test.each(Object.keys(written) as (keyof typeof written)[])(
  'the links that the preview of %s counts are those that are written',
  async format => {
    const { ask, documentIds } = await threeReports()
    for (const [choice, links] of [
      [{}, 2],
      [{ documentIds }, 1],
    ] as const) {
      const { counts, files } = await ask('exports.preview', { format, ...choice })
      expect(counts.links).toBe(links)
      expect(written[format](files.map(({ text }) => text))).toBe(links)
    }
  },
)

test.each(['markdown', 'html', 'docx', 'pdf'] as const)(
  '%s tells of a link that leads out of what was chosen, and counts it',
  async format => {
    const { ask, documentIds } = await threeReports()
    const { counts, files } = await ask('exports.preview', { format, documentIds })
    expect(counts.links).toBe(2)
    expect(files[0]!.text).toContain('west harbour closed')
  },
)

test('a preview of the first documents counts all of them in its head', async () => {
  const opened = await newNotebook()
  for (let n = 1; n <= 7; n += 1) await importText(opened, `Report ${n}\n\nThe ${n}th of them.`, `${n}.txt`)
  const markdown = await opened.ask('exports.preview', { format: 'markdown' })
  expect(markdown.counts.documents).toBe(7)
  expect(markdown.files[0]!.text).toContain('\ndocuments: 7\n')
  expect(markdown.files[0]!.text).not.toContain('### Report 6')
  const html = await opened.ask('exports.preview', { format: 'html' })
  expect(html.files[0]!.text).toContain('7 documents, 0 highlights')
})
