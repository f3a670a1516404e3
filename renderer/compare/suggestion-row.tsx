import { useTranslation } from 'react-i18next'
import { isSure } from '../../shared/compare/index.ts'
import type { Passage, Suggestion } from '../../shared/model/index.ts'
import { RelationName } from '../inspector/relation-name.tsx'
import { useComparison } from '../store/comparison.ts'
import { useLinks } from '../store/links.ts'
import { useRelations } from '../store/relations.ts'
import { linkOf, stateOf } from './filtering.ts'
import { KindName } from './kind-name.tsx'
import { MarkedText } from './marked-text.tsx'
import styles from './suggestion-row.module.css'

interface SuggestionRowProps {
  readonly suggestion: Suggestion
  /** Whether it is shown whole. */
  readonly open: boolean
  /** The title of the document that the second passage is of, where that is not the one in pane B. */
  readonly other: string | null
}

/**
 * A suggestion in the list: its kind, both passages with their evidence, and the values that differ. Read aloud, it is
 * the name of its row.
 */
export function SuggestionRow({ suggestion, open, other }: SuggestionRowProps) {
  const { t } = useTranslation()
  const { kind, a, b, differences } = suggestion
  return (
    <span className={styles.suggestion} data-open={open || undefined}>
      <span className={styles.head}>
        <KindName kind={kind} />
        {other === null && !isSure(suggestion) && (
          <span className={styles.lessSure}>{t('compare.lessSure')}</span>
        )}
        <LinkedAs suggestion={suggestion} />
      </span>
      {other !== null && (
        <bdi className={styles.other} title={other}>
          {other}
        </bdi>
      )}
      <span className={styles.passages} data-pair={(a && b && other === null) || undefined}>
        {a && (other === null || open) && <Words suggestion={suggestion} side="a" passage={a} open={open} />}
        {b && <Words suggestion={suggestion} side="b" passage={b} open={open} />}
      </span>
      {differences.map(({ type, a: one, b: two }) => (
        <span key={`${type} ${one.start} ${two.start}`} className={styles.values}>
          <span>{t('compare.value', { type: t(`compare.types.${type}`) })}</span> <bdi>{one.text}</bdi>
          <i aria-hidden>|</i>
          <span className="hidden-visually"> {t('compare.or')} </span>
          <bdi>{two.text}</bdi>
        </span>
      ))}
    </span>
  )
}

interface WordsProps {
  readonly suggestion: Suggestion
  readonly side: 'a' | 'b'
  readonly passage: Passage
  readonly open: boolean
}

/** How much of a passage is shown, in UTF-16 code units; the panes have all of it. */
const most = { open: 3000, closed: 300 }

function Words({ suggestion: { shared, differences }, side, passage, open }: WordsProps) {
  const length = open ? most.open : most.closed
  const text = passage.text.slice(0, length).toWellFormed()
  return (
    <span className={styles.words}>
      <b>{side === 'a' ? 'A' : 'B'} </b>
      <q dir="auto">
        <MarkedText
          passage={{ ...passage, text }}
          shared={shared.map(each => each[side])}
          differing={differences.map(each => each[side])}
        />
        {passage.text.length > length && ' …'}{' '}
      </q>
    </span>
  )
}

/** The relation of the link that a suggestion was accepted as, or that joined its passages before. */
function LinkedAs({ suggestion }: { readonly suggestion: Suggestion }) {
  const { t } = useTranslation()
  const before = useComparison(state => stateOf(suggestion, state) === 'linked')
  const linkId = useComparison(state => linkOf(suggestion, state))
  const relationId = useLinks(state => state.list.find(({ id }) => id === linkId)?.relationId)
  const relation = useRelations(state => state.list.find(({ id }) => id === relationId))
  if (!before && !relation) return null
  return (
    <span className={styles.linked}>
      {before && t('compare.linkedBefore')}
      {relation && <RelationName relation={relation} small />}
    </span>
  )
}
