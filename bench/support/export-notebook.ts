import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Notebook } from '../../main/core/index.ts'
import { ask } from './bench-notebook.ts'
import { generatedText, randomNumbers } from './generated-text.ts'

export interface ExportSize {
  readonly documents: number
  readonly highlights: number
  readonly links: number
  readonly notes: number
}

/** Length of a document, in UTF-16 code units. */
const documentLength = 25_000

/** Fills a notebook with reports that are highlighted, tagged, commented, linked and cited, evenly. */
export async function fillForExport(notebook: Notebook, folder: string, size: ExportSize): Promise<void> {
  const random = randomNumbers(1)
  mkdirSync(folder)
  const files = Array.from({ length: size.documents }, (_, index) => join(folder, `report-${index}.txt`))
  for (const [index, file] of files.entries()) writeFileSync(file, generatedText(documentLength, index + 2))
  const { imported } = await ask(notebook, 'documents.import', { files })
  const tag = await ask(notebook, 'tags.create', { name: 'Claim' })
  const { relations } = await ask(notebook, 'relations.list', {})
  const highlightIds: string[] = []
  for (let index = 0; index < size.highlights; index += 1) {
    const { documentId } = imported[index % imported.length]!
    const start = Math.floor(random() * (documentLength - 400))
    const range = { start, end: start + 20 + Math.floor(random() * 300) }
    const { id } = await ask(notebook, 'highlights.create', {
      documentId,
      ...range,
      tagIds: [tag.id],
      comment: index % 3 === 0 ? 'See *there*.' : '',
    })
    highlightIds.push(id)
  }
  for (let index = 0; index < size.links; index += 1) {
    const [fromId, toId] = [highlightIds[index]!, highlightIds[(index * 7 + 1) % size.highlights]!]
    if (fromId === toId) continue
    await ask(notebook, 'links.create', { fromId, toId, relationId: relations[0]!.id })
  }
  for (let index = 0; index < size.notes; index += 1) {
    const cited = [0, 1, 2].map(step => highlightIds[(index * 31 + step) % size.highlights]!)
    const markdown = cited.map(id => `They say [[highlight:${id}]], which is *new*.`).join('\n\n')
    await ask(notebook, 'notes.create', { title: `Note ${index}`, markdown })
  }
}
