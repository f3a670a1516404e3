import { Ellipsis } from 'lucide-react'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { Tag } from '../../shared/model/index.ts'
import { tellUndoable } from '../app/tell-undoable.ts'
import { ask, openDialog } from '../store/dialogs.ts'
import { useNotebook } from '../store/notebook.ts'
import { search } from '../store/search.ts'
import { deleteTag, useTags } from '../store/tags.ts'
import { IconButton } from '../ui/button.tsx'
import { Dot } from '../ui/colours.tsx'
import { Menu, MenuItem, MenuLine } from '../ui/menu.tsx'
import { t } from '../ui/messages.ts'
import { attempt } from '../ui/toasts.ts'
import { tagSource, useTagTarget } from './tag-drag.ts'
import styles from './library.module.css'

/** The tags as a tree; a click shows what has the tag. */
export function TagTree() {
  const { t } = useTranslation()
  const list = useTags(state => state.list)
  const readOnly = useNotebook(state => state.info?.readOnly !== false)
  const below = useMemo(() => Map.groupBy(list, tag => tag.parentId), [list])
  if (list.length === 0) return <p className={styles.hint}>{t('library.noTags')}</p>
  return (
    <>
      <Branch below={below} parentId={null} />
      {!readOnly && <TopTarget />}
    </>
  )
}

interface BranchProps {
  readonly below: ReadonlyMap<string | null, readonly Tag[]>
  readonly parentId: string | null
}

function Branch({ below, parentId }: BranchProps) {
  const tags = below.get(parentId)
  if (!tags) return null
  return (
    <ul role="list" className={styles.list}>
      {tags.map(tag => (
        <li key={tag.id}>
          <Row tag={tag} />
          <Branch below={below} parentId={tag.id} />
        </li>
      ))}
    </ul>
  )
}

function Row({ tag }: { readonly tag: Tag }) {
  const { t } = useTranslation()
  const { path, name, colour, definition } = tag
  const count = tag.highlightCount + tag.documentCount
  const readOnly = useNotebook(state => state.info?.readOnly !== false)
  const { over, on } = useTagTarget(tag.id)
  return (
    <div
      className={styles.row}
      data-over={over || undefined}
      {...(readOnly ? {} : { ...on, ...tagSource(tag.id) })}
    >
      <button
        type="button"
        className={styles.main}
        title={definition || undefined}
        onClick={() => void search(tagQuery(path))}
      >
        <Dot colour={colour} />
        <span className={styles.name} dir="auto">
          {name}
        </span>
        <span className="hidden-visually">: {t('library.showTagged', { path })}</span>
        {count > 0 && <span className={styles.count}>{count}</span>}
      </button>
      <TagMenu tag={tag} />
    </div>
  )
}

/** Below the last tag: what is dropped here goes to the top. */
function TopTarget() {
  const { t } = useTranslation()
  const { over, on } = useTagTarget(null)
  return (
    <div className={styles.top} data-over={over || undefined} aria-hidden {...on}>
      {t('tags.dropTop')}
    </div>
  )
}

/** The search for all that has a tag. */
export function tagQuery(path: string): string {
  return /[\s"]/.test(path) ? `tag:"${path.replaceAll('"', '')}"` : `tag:${path}`
}

function TagMenu({ tag: { id, path } }: { readonly tag: Tag }) {
  const { t } = useTranslation()
  const readOnly = useNotebook(state => state.info?.readOnly !== false)
  if (readOnly) return null
  return (
    <Menu
      trigger={
        <IconButton label={t('library.tagMenu', { path })} tooltip={false} className={styles.menu}>
          <Ellipsis size={15} aria-hidden />
        </IconButton>
      }
    >
      <MenuItem onClick={() => openDialog({ kind: 'editTag', tagId: id })}>{t('library.editTag')}</MenuItem>
      <MenuItem onClick={() => openDialog({ kind: 'newTag', parentId: id })}>
        {t('library.tagBelow')}
      </MenuItem>
      <MenuItem onClick={() => openDialog({ kind: 'placeTag', tagId: id, how: 'move' })}>
        {t('library.moveTag')}
      </MenuItem>
      <MenuItem onClick={() => openDialog({ kind: 'placeTag', tagId: id, how: 'merge' })}>
        {t('library.mergeTag')}
      </MenuItem>
      <MenuLine />
      <MenuItem danger onClick={() => void askAndDelete(id, path)}>
        {t('library.deleteTag')}
      </MenuItem>
    </Menu>
  )
}

async function askAndDelete(id: string, path: string): Promise<void> {
  const yes = await ask({
    title: t('library.deleteTagTitle', { path }),
    text: t('library.deleteTagText'),
    action: t('library.delete'),
    danger: true,
  })
  if (!yes || !(await attempt(() => deleteTag(id)))) return
  await tellUndoable(t('library.tagDeleted', { path }))
}
