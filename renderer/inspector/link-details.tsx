import { ArrowLeftRight, ChevronDown, Trash2 } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { deleteSelected } from '../app/actions.ts'
import { openDialog } from '../store/dialogs.ts'
import { commentLink, reverseLink, useLinks } from '../store/links.ts'
import { useNotebook } from '../store/notebook.ts'
import { useRelations } from '../store/relations.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { attempt } from '../ui/toasts.ts'
import { sayWhen } from '../ui/when.ts'
import { CommentField } from './comment-field.tsx'
import { QuoteCard } from './quote-card.tsx'
import { RelationName } from './relation-name.tsx'
import { SubjectHistory } from './subject-history.tsx'
import styles from './details.module.css'

/** All that is said of one link: relation, both passages, comment. */
export function LinkDetails({ linkId }: { readonly linkId: string }) {
  const { t } = useTranslation()
  const link = useLinks(state => state.list.find(({ id }) => id === linkId))
  const relation = useRelations(state => state.list.find(({ id }) => id === link?.relationId))
  const readOnly = useNotebook(state => state.info?.readOnly !== false)
  if (!link || !relation) return null
  return (
    <div className={styles.details}>
      <div className={styles.head}>
        <h2>
          <span className="hidden-visually">{t('inspector.link')}: </span>
          {readOnly ? (
            <RelationName relation={relation} />
          ) : (
            <button
              type="button"
              className={styles.change}
              title={t('inspector.change')}
              onClick={() => openDialog({ kind: 'relation', linkId })}
            >
              <RelationName relation={relation} />
              <ChevronDown size={13} aria-hidden />
            </button>
          )}
        </h2>
        {!readOnly && (
          <IconButton label={t('inspector.deleteLink')} onClick={() => void deleteSelected()}>
            <Trash2 size={15} aria-hidden />
          </IconButton>
        )}
      </div>
      {relation.directed && <h3 className={styles.label}>{t('inspector.from')}</h3>}
      <QuoteCard highlightId={link.fromId} />
      {relation.directed && <h3 className={styles.label}>{t('inspector.to')}</h3>}
      <QuoteCard highlightId={link.toId} />
      {relation.directed && !readOnly && (
        <Button look="quiet" onClick={() => void attempt(() => reverseLink(linkId))}>
          <ArrowLeftRight size={14} aria-hidden /> {t('inspector.reverse')}
        </Button>
      )}
      <h3 className={styles.label}>{t('inspector.comment')}</h3>
      <CommentField
        key={linkId}
        label={t('inspector.linkComment')}
        value={link.comment}
        placeholder={t('inspector.linkPlaceholder')}
        readOnly={readOnly}
        onSave={async text => (await attempt(() => commentLink(linkId, text))) !== null}
      />
      <p className={styles.made}>
        {t('inspector.made')} {t('inspector.madeBy', { when: sayWhen(link.createdAt), author: link.author })}
      </p>
      <SubjectHistory subjectId={linkId} />
    </div>
  )
}
