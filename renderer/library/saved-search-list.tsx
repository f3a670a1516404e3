import { Ellipsis, Search } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { SavedSearch } from '../../shared/model/index.ts'
import { mayWrite } from '../app/actions.ts'
import { tellUndoable } from '../app/tell-undoable.ts'
import { openDialog } from '../store/dialogs.ts'
import { useNotebook } from '../store/notebook.ts'
import { deleteSearch, useSavedSearches } from '../store/saved-searches.ts'
import { search } from '../store/search.ts'
import { IconButton } from '../ui/button.tsx'
import { Menu, MenuItem } from '../ui/menu.tsx'
import { t } from '../ui/messages.ts'
import { attempt } from '../ui/toasts.ts'
import { Section } from './section.tsx'
import styles from './library.module.css'

/** The searches that were kept; a click searches again. Not there while there are none. */
export function SavedSearchList() {
  const { t } = useTranslation()
  const list = useSavedSearches(state => state.list)
  if (list.length === 0) return null
  return (
    <Section title={t('library.searches')}>
      <ul role="list">
        {list.map(saved => (
          <Row key={saved.id} saved={saved} />
        ))}
      </ul>
    </Section>
  )
}

function Row({ saved: { id, name, query } }: { readonly saved: SavedSearch }) {
  const { t } = useTranslation()
  const readOnly = useNotebook(state => state.info?.readOnly !== false)
  return (
    <li className={styles.row}>
      <button type="button" className={styles.main} title={query} onClick={() => void search(query)}>
        <Search size={12} aria-hidden className={styles.picture} />
        <span className={styles.name} dir="auto">
          {name}
        </span>
      </button>
      {!readOnly && (
        <Menu
          trigger={
            <IconButton label={t('library.searchMenu', { name })} tooltip={false} className={styles.menu}>
              <Ellipsis size={15} aria-hidden />
            </IconButton>
          }
        >
          <MenuItem onClick={() => openDialog({ kind: 'savedSearch', searchId: id, query })}>
            {t('library.renameSearch')}
          </MenuItem>
          <MenuItem danger onClick={() => void remove(id, name)}>
            {t('library.deleteSearch')}
          </MenuItem>
        </Menu>
      )}
    </li>
  )
}

async function remove(id: string, name: string): Promise<void> {
  if (!mayWrite() || !(await attempt(() => deleteSearch(id)))) return
  await tellUndoable(t('library.searchDeleted', { name }))
}
