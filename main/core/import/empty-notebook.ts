import type { Database } from '../db/database.ts'
import type { Writer } from '../history/writer.ts'
import { readCounts, readNotebook } from '../notebook/queries.ts'
import { defaultRelations } from '../relations/defaults.ts'
import { listRelations } from '../relations/queries.ts'
import type { TakeIn } from './take-in.ts'

/** Whether a notebook holds nothing but what each begins with. */
export function isUntouched(db: Database): boolean {
  const { documents, highlights, tags, links, notes } = readCounts(db)
  const own = listRelations(db).some(({ id }) => !defaultRelations.some(relation => relation.id === id))
  return documents + highlights + tags + links + notes === 0 && !own
}

/** Makes title and age of an untouched notebook those of the file, and its relations where the file has them all. */
export function takeOverNotebook(write: Writer, { notebook, ownsRelations, relations }: TakeIn): void {
  if (notebook === null) return
  const { id } = readNotebook(write.db)!
  write.update('notebook', { id }, { title: notebook.title, created_at: notebook.createdAt })
  if (!ownsRelations) return
  for (const relation of listRelations(write.db)) {
    const theirs = relations.find(other => other.id === relation.id)
    if (!theirs) {
      write.remove('relations', { id: relation.id })
      continue
    }
    const { name, directed, colour, line, createdAt } = theirs
    write.update(
      'relations',
      { id: relation.id },
      { name, directed: directed ? 1 : 0, colour, line, created_at: createdAt },
    )
  }
}
