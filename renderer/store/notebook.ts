import { create } from 'zustand'
import type { NotebookInfo } from '../../shared/model/index.ts'
import { request } from '../client.ts'
import { coalesce } from './coalesce.ts'

interface Notebook {
  /** `null` until it is known. */
  readonly info: NotebookInfo | null
  /** Whether the host is heard at present. */
  readonly connected: boolean
  /** Whether the host does not let this window in: it was started anew since, with another key. */
  readonly refused: boolean
}

/** The notebook that this window shows. */
export const useNotebook = create<Notebook>()(() => ({
  info: null,
  connected: true,
  refused: false,
}))

export const loadNotebook = coalesce(async () => {
  useNotebook.setState({ info: await request('notebook.info', {}) })
})

export const renameNotebook = (title: string) => request('notebook.rename', { title })
