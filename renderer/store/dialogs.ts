import { create } from 'zustand'
import type {
  AnnotationsReport,
  BibliographyReport,
  ImportReport,
  UpdateReport,
} from '../../shared/contract/index.ts'
import type { RefusedFile } from '../transport/transport.ts'

/** A question with a yes and a no. */
export interface Question {
  readonly title: string
  readonly text: string
  /** What the button says that goes ahead. */
  readonly action: string
  readonly danger?: boolean
}

/** What an import came to, with the handles by which its files can still be had. */
export interface ImportOutcome {
  readonly report: ImportReport
  readonly refused: readonly RefusedFile[]
  /** By name; a file of an archive or a folder has none of its own. */
  readonly handles: ReadonlyMap<string, string>
}

/** The window in the window that is open. */
export type OpenDialog =
  | { readonly kind: 'shortcuts' }
  | { readonly kind: 'history' }
  | { readonly kind: 'licences' }
  | { readonly kind: 'export' }
  | { readonly kind: 'renameNotebook' }
  | { readonly kind: 'document'; readonly documentId: string }
  | { readonly kind: 'tag'; readonly on: 'highlight' | 'document'; readonly id: string }
  | { readonly kind: 'newTag'; readonly parentId: string | null }
  | { readonly kind: 'editTag'; readonly tagId: string }
  | { readonly kind: 'placeTag'; readonly tagId: string; readonly how: 'move' | 'merge' }
  /** A tag was dropped on another one. */
  | { readonly kind: 'dropTag'; readonly tagId: string; readonly intoId: string }
  | { readonly kind: 'savedSearch'; readonly searchId: string | null; readonly query: string }
  | { readonly kind: 'tagTogether'; readonly highlightIds: readonly string[] }
  | { readonly kind: 'similar'; readonly documentId: string }
  | { readonly kind: 'acceptAs'; readonly suggestionId: string }
  | { readonly kind: 'relation'; readonly linkId: string }
  | { readonly kind: 'citeIn'; readonly highlightId: string }
  | { readonly kind: 'imported'; readonly outcome: ImportOutcome }
  | { readonly kind: 'paste' }
  | { readonly kind: 'takenIn'; readonly report: AnnotationsReport }
  | { readonly kind: 'bibliography'; readonly report: BibliographyReport }
  | { readonly kind: 'updated'; readonly report: UpdateReport }
  | { readonly kind: 'question'; readonly question: Question; readonly answer: (yes: boolean) => void }

/** Which dialog is open; `null` where none is. */
export const useDialogs = create<{ readonly open: OpenDialog | null }>()(() => ({ open: null }))

export const openDialog = (open: OpenDialog) => useDialogs.setState({ open })

/** Closes the dialog. A question that is closed is answered with no. */
export function closeDialog(): void {
  const { open } = useDialogs.getState()
  useDialogs.setState({ open: null })
  if (open?.kind === 'question') open.answer(false)
}

/** Asks before something is done that cannot simply be taken back. */
export function ask(question: Question): Promise<boolean> {
  return new Promise(resolve => {
    openDialog({ kind: 'question', question, answer: resolve })
  })
}
