import { useTranslation } from 'react-i18next'
import { Relations } from '../inspector/relation-picker.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { accept, selectedSuggestion } from './actions.ts'
import { AskedWords } from './asked-words.tsx'

interface AcceptAsDialogProps {
  readonly suggestionId: string
  readonly onClose: () => void
}

/** Accepts a suggestion as a link with a relation that the researcher chooses. */
export function AcceptAsDialog({ suggestionId, onClose }: AcceptAsDialogProps) {
  const { t } = useTranslation()
  const suggestion = selectedSuggestion()
  if (suggestion?.id !== suggestionId) return null
  return (
    <Dialog title={t('linking.relation')} onClose={onClose}>
      {[suggestion.a, suggestion.b].map(
        (passage, index) => passage && <AskedWords key={index === 0 ? 'a' : 'b'}>{passage.text}</AskedWords>,
      )}
      <Relations
        onChoose={relationId => {
          onClose()
          void accept(relationId)
        }}
      />
    </Dialog>
  )
}
