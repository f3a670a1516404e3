import type { Command } from '../command.ts'
import { counted, oneLine, table } from '../printing.ts'
import { readTextOf } from '../reading.ts'
import { withNotebook } from '../session.ts'

export const noteCommand: Command = {
  name: 'note',
  usage: 'NOTEBOOK --title TEXT --markdown FILE',
  summary: 'Makes a note from Markdown, in which [[highlight:HIGHLIGHT]] cites a highlight.',
  takes: { least: 1, most: 1 },
  options: {
    title: { value: 'TEXT', help: 'the title of the note' },
    markdown: { value: 'FILE', help: 'the text of the note; - reads it from stdin' },
  },
  run(args, around) {
    const title = args.required('title')
    const file = args.required('markdown')
    return withNotebook(args.at(0), around, async ({ ask }) => {
      const { note } = await ask('notes.create', { title, markdown: await readTextOf(file, around) })
      const { id: noteId, citedIds } = note
      return {
        json: { noteId, citations: citedIds.length },
        lines: [`${noteId}  ${oneLine(note.title)}, ${counted(citedIds.length, 'citation')}`],
      }
    })
  },
}

export const notesCommand: Command = {
  name: 'notes',
  usage: 'NOTEBOOK',
  summary: 'Lists the notes, last changed first.',
  takes: { least: 1, most: 1 },
  run: (args, around) =>
    withNotebook(args.at(0), around, async ({ ask }) => {
      const notes = (await ask('notes.list', {})).notes.map(note => ({
        noteId: note.id,
        title: note.title,
        words: note.words,
        citations: note.citedIds.length,
      }))
      const rows = notes.map(({ noteId, title, words, citations }) => [
        noteId,
        counted(words, 'word'),
        counted(citations, 'citation'),
        oneLine(title),
      ])
      return { json: { notes }, lines: rows.length > 0 ? table(rows) : ['There are no notes yet.'] }
    }),
}
