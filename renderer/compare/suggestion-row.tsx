import { useTranslation } from 'react-i18next'
import type { Passage, Suggestion } from '../../shared/model/index.ts'
import { RelationName } from '../inspector/relation-name.tsx'
import { useComparison } from '../store/comparison.ts'
import { useLinks } from '../store/links.ts'
import { useRelations } from '../store/relations.ts'
import { KindName } from './kind-name.tsx'
import { MarkedText } from './marked-text.tsx'
import styles from './compare.module.css'

interface SuggestionRowProps {
  readonly suggestion: Suggestion
  /** Whether it is shown whole. */
  readonly open: boolean
  /** What is written before the passages: their panes, or the title of the document of the second. */
  readonly names: { readonly a: string; readonly b: string }
}

/** A suggestion in the list: its kind, both passages with their evidence, and the values that differ. */
export function SuggestionRow({ suggestion, open, names }: SuggestionRowProps) {
  const { t } = useTranslation()
  const { id, kind, a, b, differences } = suggestion
  return (
    <span className={styles.suggestion} data-open={open || undefined}>
      <span className={styles.head}>
        <KindName kind={kind} />
        <LinkedAs suggestionId={id} />
      </span>
      {a && <Words suggestion={suggestion} side="a" passage={a} name={names.a} />}
      {b && <Words suggestion={suggestion} side="b" passage={b} name={names.b} />}
      {differences.map(({ type, a: one, b: other }) => (
        <span key={`${type} ${one.start} ${other.start}`} className={styles.values}>
          <span>{t('compare.value', { type: t(`compare.types.${type}`) })}</span> <bdi>{one.text}</bdi>
          <i aria-hidden> | </i>
          <bdi>{other.text}</bdi>
        </span>
      ))}
    </span>
  )
}

interface WordsProps {
  readonly suggestion: Suggestion
  readonly side: 'a' | 'b'
  readonly passage: Passage
  readonly name: string
}

function Words({ suggestion: { shared, differences }, side, passage, name }: WordsProps) {
  return (
    <span className={styles.words}>
      <b dir="auto">{name}</b>
      <q dir="auto">
        <MarkedText
          passage={passage}
          shared={shared.map(each => each[side])}
          differing={differences.map(each => each[side])}
        />
      </q>
    </span>
  )
}

/** The relation of the link that a suggestion was accepted as. */
function LinkedAs({ suggestionId }: { readonly suggestionId: string }) {
  const linkId = useComparison(state => state.decisions.get(suggestionId)?.linkId ?? null)
  const relationId = useLinks(state => state.list.find(({ id }) => id === linkId)?.relationId)
  const relation = useRelations(state => state.list.find(({ id }) => id === relationId))
  return linkId !== null && relation ? <RelationName relation={relation} small /> : null
}
