import type { Command } from '../command.ts'
import { findDocument } from '../naming.ts'
import { counted, oneLine, print, quoted, table } from '../printing.ts'
import { withNotebook } from '../session.ts'

export const documentsCommand: Command = {
  name: 'documents',
  usage: 'NOTEBOOK',
  summary: 'Lists the documents, last imported first.',
  takes: { least: 1, most: 1 },
  run: (args, around) =>
    withNotebook(args.at(0), around, async ({ ask }) => {
      const documents = (await ask('documents.list', {})).documents.map(document => ({
        documentId: document.id,
        title: document.title,
        format: document.format,
        words: document.words,
        highlights: document.highlightCount,
        importedAt: document.importedAt,
      }))
      const rows = documents.map(({ documentId, title, format, words, highlights }) => [
        documentId,
        format,
        counted(words, 'word'),
        counted(highlights, 'highlight'),
        oneLine(title),
      ])
      return { json: { documents }, lines: rows.length > 0 ? table(rows) : ['There are no documents yet.'] }
    }),
}

export const textCommand: Command = {
  name: 'text',
  usage: 'NOTEBOOK DOCUMENT',
  summary: 'Prints the canonical text of a document, in which positions count.',
  takes: { least: 2, most: 2 },
  run: (args, around) =>
    withNotebook(args.at(0), around, async ({ ask }) => {
      const { id } = await findDocument(ask, args.at(1))
      const { text } = await ask('documents.text', { documentId: id })
      // Exactly the text for a file or a program; a terminal's prompt wants a line of its own.
      await print(around.stdout, around.stdout.isTTY ? `${text}\n` : text)
      return 0 as const
    }),
}

export const updateCommand: Command = {
  name: 'update',
  usage: 'NOTEBOOK DOCUMENT FILE [--whole-page]',
  summary: 'Replaces the text of a document by a newer version; its highlights follow their words.',
  takes: { least: 3, most: 3 },
  options: { 'whole-page': { help: 'take all of a web page, not its article alone' } },
  run: (args, around) =>
    withNotebook(args.at(0), around, async ({ ask, files }) => {
      const { id, title } = await findDocument(ask, args.at(1))
      const file = files.name(args.at(2))
      const report = await ask('documents.update', { documentId: id, file, keepAll: args.flag('whole-page') })
      const { documentId, kept, moved, approximate, orphaned, approximated, added } = report
      return {
        json: { documentId, kept, moved, approximate, orphaned, approximated, added },
        lines: [
          `Updated ${quoted(title)}: of its highlights ${kept} stayed, ${moved} moved with their words, ` +
            `${approximate} found nearly the same words, ${orphaned} lost their place and are kept as orphans.`,
          ...(added > 0 ? [`${counted(added, 'highlight')} came with the newer file.`] : []),
          ...approximated.map(({ before, after }) => `  ${quoted(before)} is now ${quoted(after)}`),
        ],
      }
    }),
}
