import { existsSync } from 'node:fs'
import { basename } from 'node:path'
import type { NotebookInfo } from '../../../shared/model/index.ts'
import type { Context, HandlersOf } from '../context.ts'
import { copyNotebook } from './backup-job.ts'
import { readCounts, readNotebook } from './queries.ts'

export const notebookHandlers = {
  'notebook.info': (_, context) => infoOf(context),
  'notebook.rename': ({ title }, context) => {
    const { id } = readNotebook(context.db)!
    context.history.commit('notebook.rename', write => {
      write.update('notebook', { id }, { title })
      return { value: null, detail: { title } }
    })
    return infoOf(context)
  },
  'notebook.check': (_, { db, workers }) => workers.run('check', { path: db.path, mode: db.mode }),
  'notebook.backup': ({ target, operationId }, { db, capabilities, operations, workers }) => {
    const file = capabilities.files.target(target)
    if (!existsSync(db.path)) return copyNotebook(db, file)
    return operations.run(operationId, ({ signal }) =>
      workers.run('backup', { path: db.path, mode: db.mode, target: file }, { signal }),
    )
  },
} satisfies HandlersOf<'notebook'>

function infoOf({ db, path, problem }: Context): NotebookInfo {
  const { id, title, sample, createdAt } = readNotebook(db)!
  return {
    id,
    title,
    fileName: basename(path),
    readOnly: problem !== null,
    problem,
    sample: sample === 1,
    createdAt,
    counts: readCounts(db),
  }
}
