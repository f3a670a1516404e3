import { Copy, Plus, TextSearch, Trash2, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { citeHere, deleteSelected, linkHere, tagHere } from '../app/actions.ts'
import { keysOf } from '../app/commands.ts'
import { copyHighlightCited } from '../app/copying.ts'
import { findPassagesLikeThis } from '../compare/actions.ts'
import { colourHighlight, commentHighlight, untagHighlight, useHighlights } from '../store/highlights.ts'
import { openNote } from '../store/layout.ts'
import { deleteLink, useLinks } from '../store/links.ts'
import { useNotebook } from '../store/notebook.ts'
import { useNotes } from '../store/notes.ts'
import { startPlacing } from '../store/placing.ts'
import { useRelations } from '../store/relations.ts'
import { goToHighlight, select } from '../store/selection.ts'
import { useTags } from '../store/tags.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { Colours, Dot } from '../ui/colours.tsx'
import { attempt } from '../ui/toasts.ts'
import { sayWhen } from '../ui/when.ts'
import { CommentField } from './comment-field.tsx'
import { QuoteCard, useHighlight } from './quote-card.tsx'
import { RelationName } from './relation-name.tsx'
import { SubjectHistory } from './subject-history.tsx'
import styles from './details.module.css'

/** All that is said of one highlight: words, colour, comment, tags, links, notes. */
export function HighlightDetails({ highlightId }: { readonly highlightId: string }) {
  const { t } = useTranslation()
  const highlight = useHighlight(highlightId)
  const gone = useHighlights(state => state.gone.has(highlightId))
  const readOnly = useNotebook(state => state.info?.readOnly !== false)
  if (!highlight) return <div className={styles.details}>{gone && <p>{t('inspector.gone')}</p>}</div>
  const { colour, comment, orphaned, createdAt, author } = highlight
  return (
    <div className={styles.details}>
      <div className={styles.head}>
        <h2>{t('inspector.highlight')}</h2>
        <IconButton
          label={`${t('commands.copyCited')} (${keysOf('copyCited')})`}
          onClick={() => void copyHighlightCited(highlightId)}
        >
          <Copy size={15} aria-hidden />
        </IconButton>
        {!readOnly && (
          <IconButton label={t('inspector.deleteHighlight')} onClick={() => void deleteSelected()}>
            <Trash2 size={15} aria-hidden />
          </IconButton>
        )}
      </div>
      {orphaned && (
        <div className={styles.warning}>
          <p>{t('inspector.orphan')}</p>
          {!readOnly && <Button onClick={() => startPlacing(highlight)}>{t('placing.start')}</Button>}
        </div>
      )}
      <QuoteCard highlightId={highlightId} />
      {!readOnly && (
        <Colours
          label={t('inspector.colour')}
          value={colour}
          onChoose={chosen => void attempt(() => colourHighlight(highlightId, chosen))}
        />
      )}
      <h3 className={styles.label}>{t('inspector.comment')}</h3>
      <CommentField
        key={highlightId}
        label={t('inspector.comment')}
        value={comment}
        placeholder={t('inspector.commentPlaceholder')}
        readOnly={readOnly}
        onSave={async text => (await attempt(() => commentHighlight(highlightId, text))) !== null}
      />
      <TagsOf highlightId={highlightId} readOnly={readOnly} />
      <LinksOf highlightId={highlightId} readOnly={readOnly} />
      <NotesCiting highlightId={highlightId} readOnly={readOnly} />
      <p className={styles.made}>
        {t('inspector.made')} {t('inspector.madeBy', { when: sayWhen(createdAt), author })}
      </p>
      <SubjectHistory subjectId={highlightId} />
    </div>
  )
}

interface PartProps {
  readonly highlightId: string
  readonly readOnly: boolean
}

function TagsOf({ highlightId, readOnly }: PartProps) {
  const { t } = useTranslation()
  const tagIds = useHighlights(state => state.byId.get(highlightId)?.tagIds)
  const tags = useTags(state => state.list)
  return (
    <>
      <h3 className={styles.label}>
        {t('inspector.tags')}
        {!readOnly && (
          <IconButton label={`${t('inspector.addTag')} (${keysOf('tag')})`} onClick={() => void tagHere()}>
            <Plus size={14} aria-hidden />
          </IconButton>
        )}
      </h3>
      <ul role="list" className={styles.tags}>
        {tags
          .filter(({ id }) => tagIds?.includes(id))
          .map(({ id, path, colour }) => (
            <li key={id} className={styles.tag}>
              <Dot colour={colour} />
              <span dir="auto">{path.replaceAll('/', ' / ')}</span>
              {!readOnly && (
                <button
                  type="button"
                  aria-label={t('tags.untag', { path })}
                  onClick={() => void attempt(() => untagHighlight(highlightId, id))}
                >
                  <X size={12} aria-hidden />
                </button>
              )}
            </li>
          ))}
      </ul>
    </>
  )
}

function LinksOf({ highlightId, readOnly }: PartProps) {
  const { t } = useTranslation()
  const links = useLinks(state => state.list).filter(link => [link.fromId, link.toId].includes(highlightId))
  const relations = useRelations(state => state.list)
  return (
    <>
      <h3 className={styles.label}>
        {t('inspector.links')}
        <IconButton
          label={`${t('commands.passagesLike')} (${keysOf('passagesLike')})`}
          onClick={() => void findPassagesLikeThis()}
        >
          <TextSearch size={14} aria-hidden />
        </IconButton>
        {!readOnly && (
          <IconButton label={`${t('inspector.addLink')} (${keysOf('link')})`} onClick={() => void linkHere()}>
            <Plus size={14} aria-hidden />
          </IconButton>
        )}
      </h3>
      {links.map(link => {
        const relation = relations.find(({ id }) => id === link.relationId)
        return (
          <div key={link.id} className={styles.linked}>
            <div className={styles.linkHead}>
              <button type="button" onClick={() => select({ kind: 'link', id: link.id })}>
                {relation && <RelationName relation={relation} small />}
              </button>
              {!readOnly && (
                <IconButton
                  label={t('inspector.unlink')}
                  onClick={() => void attempt(() => deleteLink(link.id))}
                >
                  <X size={13} aria-hidden />
                </IconButton>
              )}
            </div>
            <QuoteCard
              highlightId={link.fromId === highlightId ? link.toId : link.fromId}
              onShow={goToHighlight}
            />
          </div>
        )
      })}
    </>
  )
}

function NotesCiting({ highlightId, readOnly }: PartProps) {
  const { t } = useTranslation()
  const citing = useNotes(state => state.list)?.filter(note => note.citedIds.includes(highlightId)) ?? []
  return (
    <>
      <h3 className={styles.label}>
        {t('inspector.citedIn')}
        {!readOnly && (
          <IconButton label={`${t('inspector.cite')} (${keysOf('cite')})`} onClick={() => void citeHere()}>
            <Plus size={14} aria-hidden />
          </IconButton>
        )}
      </h3>
      <div className={styles.names}>
        {citing.map(({ id, title }) => (
          <button key={id} type="button" className={styles.name} onClick={() => openNote(id)}>
            {title}
          </button>
        ))}
        {citing.length === 0 && !readOnly && (
          <Button look="quiet" className={styles.name} onClick={() => void citeHere()}>
            {t('inspector.cite')} <kbd aria-hidden>{keysOf('cite')}</kbd>
          </Button>
        )}
      </div>
    </>
  )
}
