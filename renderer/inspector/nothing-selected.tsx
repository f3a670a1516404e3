import { useTranslation } from 'react-i18next'
import type { Link } from '../../shared/model/index.ts'
import { keysOf } from '../app/commands.ts'
import { useDocuments } from '../store/documents.ts'
import { useHighlights } from '../store/highlights.ts'
import { useLayout } from '../store/layout.ts'
import { useLinks } from '../store/links.ts'
import { useRelations } from '../store/relations.ts'
import { reveal, select } from '../store/selection.ts'
import { HighlightList } from './highlight-list.tsx'
import { RelationName } from './relation-name.tsx'
import styles from './details.module.css'

/** How many links are listed here; the gutter has them all. */
const mostLinks = 200

/** What the details show while nothing is selected: what to do, and the links on the screen. */
export function NothingSelected() {
  const { t } = useTranslation()
  const links = useLinks(state => state.list)
  const twoOpen = useLayout(state => state.left !== null && state.right !== null)
  const none = useDocuments(state => state.list?.length === 0)
  return (
    <div className={styles.details}>
      <div className={styles.head}>
        <h2>{t('inspector.nothing')}</h2>
      </div>
      <p className={styles.hint}>{t('inspector.nothingHint')}</p>
      {twoOpen && <p className={styles.hint}>{t('inspector.compareHint', { keys: keysOf('compare') })}</p>}
      {!none && <h3 className={styles.label}>{t('inspector.linksBetween')}</h3>}
      {!none && links.length === 0 && <p className={styles.hint}>{t('inspector.noLinks')}</p>}
      <ul role="list">
        {links.slice(0, mostLinks).map(link => (
          <li key={link.id}>
            <Pair link={link} />
          </li>
        ))}
      </ul>
      <HighlightList />
    </div>
  )
}

function Pair({ link: { id, fromId, toId, relationId } }: { readonly link: Link }) {
  const relation = useRelations(state => state.list.find(other => other.id === relationId))
  const from = useHighlights(state => state.byId.get(fromId))
  const to = useHighlights(state => state.byId.get(toId))
  if (!relation) return null
  return (
    <button
      type="button"
      className={styles.pair}
      onClick={() => {
        select({ kind: 'link', id })
        const end = from ?? to
        if (end) reveal(end.documentId, end.start, end.end)
      }}
    >
      {from && <q dir="auto">{from.quote}</q>}
      <RelationName relation={relation} small />
      {to && <q dir="auto">{to.quote}</q>}
    </button>
  )
}
