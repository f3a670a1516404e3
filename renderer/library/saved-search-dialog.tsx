import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { renameSearch, saveSearch, useSavedSearches } from '../store/saved-searches.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { attempt, tell } from '../ui/toasts.ts'

/** How long the name of a search may be, in UTF-16 code units. */
const longestName = 500

interface SavedSearchDialogProps {
  /** The search to rename; `null` to keep a new one. */
  readonly searchId: string | null
  /** What is searched for. */
  readonly query: string
  readonly onClose: () => void
}

/** Names a search that is to be kept, or names it anew. */
export function SavedSearchDialog({ searchId, query, onClose }: SavedSearchDialogProps) {
  const { t } = useTranslation()
  const kept = useSavedSearches(state => state.list.find(({ id }) => id === searchId))

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('name')).trim()
    const saved = await attempt(() =>
      searchId === null ? saveSearch(name, query) : renameSearch(searchId, name),
    )
    if (!saved) return
    onClose()
    if (searchId === null) tell(t('savedSearch.saved', { name }))
  }

  return (
    <Dialog
      title={t(searchId === null ? 'savedSearch.saveTitle' : 'savedSearch.renameTitle')}
      onClose={onClose}
      actions={
        <Button look="main" type="submit" form="saved-search-form">
          {t('ui.save')}
        </Button>
      }
    >
      <form id="saved-search-form" onSubmit={event => void save(event)}>
        <Field
          label={t('savedSearch.name')}
          name="name"
          defaultValue={(kept?.name ?? query).slice(0, longestName)}
          hint={query}
          required
          maxLength={longestName}
          dir="auto"
        />
      </form>
    </Dialog>
  )
}
