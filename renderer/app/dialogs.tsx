import { CitePicker } from '../notes/note-picker.tsx'
import { AcceptAsDialog } from '../compare/accept-as-dialog.tsx'
import { SimilarDialog } from '../compare/similar-dialog.tsx'
import { ExportDialog } from '../exchange/export-dialog.tsx'
import { ImportedDialog } from '../exchange/imported-dialog.tsx'
import { PasteDialog } from '../exchange/paste-dialog.tsx'
import { BibliographyDialog, TakenInDialog } from '../exchange/report-dialogs.tsx'
import { UpdatedDialog } from '../exchange/updated-dialog.tsx'
import { RelationOfLink, RelationOfNewLink } from '../inspector/relation-picker.tsx'
import { TagPicker } from '../inspector/tag-picker.tsx'
import { TagTogether } from '../inspector/tag-together.tsx'
import { DocumentDialog } from '../library/document-dialog.tsx'
import { SavedSearchDialog } from '../library/saved-search-dialog.tsx'
import { TagDialog } from '../library/tag-dialog.tsx'
import { TagDropDialog } from '../library/tag-drop-dialog.tsx'
import { TagPlaceDialog } from '../library/tag-place-dialog.tsx'
import { closeDialog, useDialogs } from '../store/dialogs.ts'
import { useSelection } from '../store/selection.ts'
import { HistoryDialog } from './history-dialog.tsx'
import { LicencesDialog } from './licences-dialog.tsx'
import { QuestionDialog } from './question-dialog.tsx'
import { RenameNotebookDialog } from './rename-notebook-dialog.tsx'
import { ShortcutsDialog } from './shortcuts-dialog.tsx'

/** Draws the dialog that is open. */
export function Dialogs() {
  const open = useDialogs(state => state.open)
  const linking = useSelection(state => state.linking)
  if (linking?.target && !open) return <RelationOfNewLink from={linking.from} target={linking.target} />
  switch (open?.kind) {
    case undefined:
      return null
    case 'shortcuts':
      return <ShortcutsDialog onClose={closeDialog} />
    case 'history':
      return <HistoryDialog onClose={closeDialog} />
    case 'licences':
      return <LicencesDialog onClose={closeDialog} />
    case 'export':
      return <ExportDialog onClose={closeDialog} />
    case 'renameNotebook':
      return <RenameNotebookDialog onClose={closeDialog} />
    case 'document':
      return <DocumentDialog documentId={open.documentId} onClose={closeDialog} />
    case 'tag':
      return <TagPicker on={open.on} id={open.id} onClose={closeDialog} />
    case 'newTag':
      return <TagDialog tagId={null} parentId={open.parentId} onClose={closeDialog} />
    case 'editTag':
      return <TagDialog tagId={open.tagId} parentId={null} onClose={closeDialog} />
    case 'placeTag':
      return <TagPlaceDialog tagId={open.tagId} how={open.how} onClose={closeDialog} />
    case 'dropTag':
      return <TagDropDialog tagId={open.tagId} intoId={open.intoId} onClose={closeDialog} />
    case 'tagTogether':
      return <TagTogether highlightIds={open.highlightIds} onClose={closeDialog} />
    case 'savedSearch':
      return <SavedSearchDialog searchId={open.searchId} query={open.query} onClose={closeDialog} />
    case 'similar':
      return <SimilarDialog documentId={open.documentId} onClose={closeDialog} />
    case 'acceptAs':
      return <AcceptAsDialog suggestionId={open.suggestionId} onClose={closeDialog} />
    case 'relation':
      return <RelationOfLink linkId={open.linkId} onClose={closeDialog} />
    case 'citeIn':
      return <CitePicker highlightId={open.highlightId} onClose={closeDialog} />
    case 'imported':
      return <ImportedDialog outcome={open.outcome} onClose={closeDialog} />
    case 'paste':
      return <PasteDialog onClose={closeDialog} />
    case 'takenIn':
      return <TakenInDialog report={open.report} onClose={closeDialog} />
    case 'bibliography':
      return <BibliographyDialog report={open.report} onClose={closeDialog} />
    case 'updated':
      return <UpdatedDialog report={open.report} onClose={closeDialog} />
    case 'question':
      return <QuestionDialog question={open.question} answer={open.answer} onClose={closeDialog} />
  }
}
