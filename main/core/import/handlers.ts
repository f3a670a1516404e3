import type { HandlersOf } from '../context.ts'
import { shownName } from './shown-name.ts'
import { takeInNotebook } from './take-in-notebook.ts'

export const annotationHandlers = {
  'annotations.import': ({ file, operationId }, { db, capabilities, history, operations, workers }) => {
    const source = capabilities.files.source(file)
    return operations.run(operationId, async ({ signal, report }) => {
      report(0, null, source.name)
      const { path, mode } = db
      const { author } = capabilities
      const at = capabilities.now().toISOString()
      const input = { path, mode, source: { ...source }, at, author }
      const content = await workers.run('annotations', input, { signal, report })
      signal.throwIfAborted()
      return history.commit('annotations.import', write => ({
        value: takeInNotebook(write, content),
        detail: { file: shownName(source.name) },
      }))
    })
  },
} satisfies HandlersOf<'annotations'>
