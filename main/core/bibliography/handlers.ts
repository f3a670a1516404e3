import type { HandlersOf } from '../context.ts'
import { listDocuments } from '../documents/queries.ts'
import { keepEntries } from './commands.ts'
import { matchEntries } from './match.ts'
import { listBibliographies } from './queries.ts'

export const bibliographyHandlers = {
  'bibliography.import': ({ file, operationId }, { capabilities, db, history, operations, workers }) => {
    const source = capabilities.files.source(file)
    return operations.run(operationId, async ({ signal, report }) => {
      report(0, null, source.name)
      const { items, problems } = await workers.run('bibliography', { ...source }, { signal, report })
      signal.throwIfAborted()
      const { matched, unmatched } = matchEntries(items, listDocuments(db), listBibliographies(db))
      if (matched.length > 0)
        history.commit('bibliography.import', write => keepEntries(write, matched, source.name))
      return {
        matched: matched.map(({ document, item, by }) => ({
          documentId: document.id,
          title: document.title,
          entry: item.title ?? item.id ?? item.type,
          by,
        })),
        unmatched: unmatched.map(item => item.title ?? item.id ?? item.type),
        problems: [...problems],
      }
    })
  },
} satisfies HandlersOf<'bibliography'>
