import { z } from 'zod'
import { Name, NotebookInfo } from '../model/index.ts'
import { FileHandle, OperationId } from './files.ts'
import { method } from './method.ts'

export const notebookMethods = {
  'notebook.info': method('What this notebook is and how much it holds.', z.object({}), NotebookInfo),
  'notebook.rename': method('Changes the notebook’s title.', z.object({ title: Name }), NotebookInfo),
  'notebook.check': method(
    'Checks SQLite’s integrity, foreign keys, each highlight’s quote against its document, and the index against the text.',
    z.object({}),
    z.object({ ok: z.boolean(), problems: z.array(z.string()) }),
  ),
  'notebook.backup': method(
    'Writes a consistent copy of the notebook, also while it is in use.',
    z.object({ target: FileHandle, operationId: OperationId.optional() }),
    z.object({ path: z.string(), bytes: z.int() }),
  ),
}
