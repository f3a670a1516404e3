import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Colour } from '../../shared/model/index.ts'
import { createTag, editTag, useTags } from '../store/tags.ts'
import { Button } from '../ui/button.tsx'
import { Colours } from '../ui/colours.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { Field } from '../ui/field.tsx'
import { attempt } from '../ui/toasts.ts'
import styles from './tag-dialog.module.css'

interface TagDialogProps {
  /** The tag to change; `null` for a new one. */
  readonly tagId: string | null
  /** Where a new one goes; `null` for the top. */
  readonly parentId: string | null
  readonly onClose: () => void
}

/** Name, colour and definition of a tag. */
export function TagDialog({ tagId, parentId, onClose }: TagDialogProps) {
  const { t } = useTranslation()
  const list = useTags(state => state.list)
  const tag = list.find(({ id }) => id === tagId)
  const parent = list.find(({ id }) => id === parentId)
  const [colour, setColour] = useState<Colour>(tag?.colour ?? parent?.colour ?? 'blue')

  async function save(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const entered = new FormData(event.currentTarget)
    const name = String(entered.get('name')).trim()
    const definition = String(entered.get('definition'))
    const saved = await attempt(async () => {
      const id = tag?.id ?? (await createTag(name, parentId, colour))
      if (tag || definition !== '') await editTag(id, { ...(tag && { name, colour }), definition })
      return true
    })
    if (saved) onClose()
  }

  const title = tag
    ? t('tags.editTitle', { path: tag.path })
    : parent
      ? t('tags.newBelow', { path: parent.path })
      : t('tags.newTitle')
  return (
    <Dialog
      title={title}
      onClose={onClose}
      actions={
        <Button look="main" type="submit" form="tag-form">
          {tag ? t('ui.save') : t('tags.create_')}
        </Button>
      }
    >
      <form id="tag-form" onSubmit={event => void save(event)}>
        <Field
          label={t('tags.name')}
          name="name"
          defaultValue={tag?.name ?? ''}
          required
          maxLength={500}
          dir="auto"
        />
        <div className={styles.field}>
          <span>{t('tags.colour')}</span>
          <Colours label={t('tags.colour')} value={colour} onChoose={setColour} />
        </div>
        <label className={styles.field}>
          <span>{t('tags.definition')}</span>
          <textarea
            name="definition"
            rows={3}
            dir="auto"
            defaultValue={tag?.definition ?? ''}
            placeholder={t('tags.definitionHint')}
          />
        </label>
      </form>
    </Dialog>
  )
}
