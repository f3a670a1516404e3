import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  contentsOf,
  filled,
  type NotebookModel,
  notebookModel,
  withDocuments,
} from '../../support/annotated-notebook.ts'
import { newNotebook, type OpenedNotebook } from '../../support/notebooks.ts'

type Contents = Awaited<ReturnType<typeof contentsOf>>

async function carried(from: OpenedNotebook, to: OpenedNotebook, format: 'json' | 'jsonld' | 'qdpx') {
  const file = join(from.folder, `out.${format}`)
  await from.ask('exports.create', { format, target: file })
  return to.ask('annotations.import', { file })
}

// A report that another notebook imported by itself has an id of its own.
const nameOf = (thing: { readonly id: string; readonly text?: string }) => thing.text ?? thing.id

/** How much came through, summed over all cases: printed, so that a loss is seen even where it is allowed. */
class Kept {
  readonly #counts = new Map<string, { made: number; kept: number }>()

  count(before: Contents, after: Contents): void {
    for (const noun of ['documents', 'tags', 'highlights', 'links', 'notes'] as const) {
      const ids = new Set<string>(after[noun].map(nameOf))
      const sum = this.#counts.get(noun) ?? { made: 0, kept: 0 }
      sum.made += before[noun].length
      sum.kept += before[noun].filter(thing => ids.has(nameOf(thing))).length
      this.#counts.set(noun, sum)
    }
  }

  print(format: string): void {
    const said = [...this.#counts].map(([noun, { made, kept }]) => `${kept} of ${made} ${noun}`)
    console.log(`${format}: kept ${said.join(', ')}`)
  }
}

async function through(
  format: 'json' | 'jsonld' | 'qdpx',
  open: (model: NotebookModel) => Promise<OpenedNotebook>,
  expected: (contents: Contents) => object,
): Promise<void> {
  const kept = new Kept()
  await fc.assert(
    fc.asyncProperty(notebookModel, async model => {
      const from = await filled(model)
      const to = await open(model)
      const report = await carried(from, to, format)
      expect(report.orphaned).toEqual([])
      const before = await contentsOf(from.ask)
      const after = await contentsOf(to.ask)
      kept.count(before, after)
      expect(expected(after)).toEqual(expected(before))
      expect(await to.ask('notebook.check', {})).toEqual({ ok: true, problems: [] })
    }),
    { numRuns: 12 },
  )
  kept.print(format)
}

describe('a notebook comes back', { timeout: 120_000 }, () => {
  test('from JSON with everything', () => through('json', newNotebook, contents => contents))

  test('from REFI-QDA with all but the colours of highlights and what the schema has no place for in links', () =>
    through('qdpx', newNotebook, contents => ({
      ...contents,
      highlights: contents.highlights.map(({ colour: _, ...highlight }) => highlight),
      // Author and times are those of the note that holds the comment; without one there is no place for them.
      links: contents.links.map(({ author, createdAt, updatedAt, ...link }) =>
        link.comment === '' ? link : { ...link, author, createdAt, updatedAt },
      ),
    })))

  // Texts are not in the file: the other notebook has the same reports, imported by itself.
  test('from JSON-LD with all but its documents’ details', () =>
    through('jsonld', withDocuments, ({ documents, highlights, ...contents }) => {
      const titles = new Map(documents.map(({ id, title }) => [id, title]))
      return {
        ...contents,
        documents: documents.map(({ title, tagIds, text }) => ({ title, tagIds, text })).toSorted(byTitle),
        highlights: highlights.map(({ documentId, ...highlight }) => ({
          ...highlight,
          document: titles.get(documentId),
        })),
      }
    }))
})

const byTitle = (a: { readonly title: string }, b: { readonly title: string }) => (a.title < b.title ? -1 : 1)
