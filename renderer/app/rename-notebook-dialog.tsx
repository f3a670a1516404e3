import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import { renameNotebook, useNotebook } from '../store/notebook.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { attempt } from '../ui/toasts.ts'

/** Gives the notebook another title. */
export function RenameNotebookDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  const title = useNotebook(state => state.info?.title ?? '')
  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const name = String(new FormData(event.currentTarget).get('title'))
    if (await attempt(() => renameNotebook(name))) onClose()
  }
  return (
    <Dialog
      title={t('notebook.renameTitle')}
      onClose={onClose}
      actions={
        <Button look="main" type="submit" form="notebook-form">
          {t('ui.save')}
        </Button>
      }
    >
      <form id="notebook-form" onSubmit={event => void save(event)}>
        <Field
          label={t('notebook.name')}
          name="title"
          defaultValue={title}
          required
          maxLength={500}
          dir="auto"
        />
      </form>
    </Dialog>
  )
}
