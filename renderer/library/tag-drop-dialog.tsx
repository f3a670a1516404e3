import { useTranslation } from 'react-i18next'
import { mergeTag, moveTag, useTags } from '../store/tags.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import { attempt } from '../ui/toasts.ts'
import { mayGoBelow } from './tag-places.ts'

interface TagDropDialogProps {
  readonly tagId: string
  /** The tag it was dropped on. */
  readonly intoId: string
  readonly onClose: () => void
}

/** Asks what a tag that was dropped on another one is to become: one below it, or the same. */
export function TagDropDialog({ tagId, intoId, onClose }: TagDropDialogProps) {
  const { t } = useTranslation()
  const list = useTags(state => state.list)
  const tag = list.find(({ id }) => id === tagId)
  const into = list.find(({ id }) => id === intoId)
  if (!tag || !into) return null

  async function place(how: typeof moveTag | typeof mergeTag): Promise<void> {
    if (await attempt(() => how(tagId, intoId))) onClose()
  }

  const names = { path: tag.path, into: into.path }
  return (
    <Dialog
      title={t('tags.dropTitle', names)}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{t('ui.cancel')}</Button>
          <Button onClick={() => void place(mergeTag)}>{t('tags.dropMerge', names)}</Button>
          {mayGoBelow(tag, into) && (
            <Button look="main" onClick={() => void place(moveTag)}>
              {t('tags.dropMove', names)}
            </Button>
          )}
        </>
      }
    >
      <p>{t('tags.dropText')}</p>
    </Dialog>
  )
}
