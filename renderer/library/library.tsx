import { useTranslation } from 'react-i18next'
import { newNote } from '../app/actions.ts'
import { importFiles } from '../app/file-actions.ts'
import { openDialog } from '../store/dialogs.ts'
import { useNotebook } from '../store/notebook.ts'
import { DocumentList } from './document-list.tsx'
import { DocumentOrderMenu } from './document-order-menu.tsx'
import { NoteList } from './note-list.tsx'
import { OrphanList } from './orphan-list.tsx'
import { SavedSearchList } from './saved-search-list.tsx'
import { Section } from './section.tsx'
import { TagTree } from './tag-tree.tsx'
import styles from './library.module.css'

/** All that the notebook holds, in lists. */
export function Library() {
  const { t } = useTranslation()
  const readOnly = useNotebook(state => state.info?.readOnly !== false)
  return (
    <div className={styles.library}>
      <Section
        title={t('library.documents')}
        beside={<DocumentOrderMenu />}
        add={readOnly ? null : { label: t('library.import'), run: () => void importFiles() }}
      >
        <DocumentList />
      </Section>
      <Section
        title={t('library.tags')}
        add={
          readOnly
            ? null
            : { label: t('library.newTag'), run: () => openDialog({ kind: 'newTag', parentId: null }) }
        }
      >
        <TagTree />
      </Section>
      <Section
        title={t('library.notes')}
        add={readOnly ? null : { label: t('library.newNote'), run: () => void newNote() }}
      >
        <NoteList />
      </Section>
      <SavedSearchList />
      <OrphanList />
    </div>
  )
}
