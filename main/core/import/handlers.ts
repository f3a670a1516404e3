import type { HandlersOf } from '../context.ts'
import { shownName } from './shown-name.ts'
import { takeInNotebook } from './take-in-notebook.ts'

export const annotationHandlers = {
  'annotations.import': ({ file, operationId }, { capabilities, history, operations, workers }) => {
    const source = capabilities.files.source(file)
    return operations.run(operationId, async ({ signal, report }) => {
      report(0, null, source.name)
      const content = await workers.run('annotations', { ...source }, { signal, report })
      signal.throwIfAborted()
      return history.commit('annotations.import', write => ({
        value: takeInNotebook(write, content),
        detail: { file: shownName(source.name) },
      }))
    })
  },
} satisfies HandlersOf<'annotations'>
