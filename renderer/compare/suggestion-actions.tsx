import { Check, ChevronDown, ChevronLeft, ChevronRight, Undo2, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { proposedRelationIds } from '../../shared/compare/index.ts'
import type { Suggestion } from '../../shared/model/index.ts'
import { keysOf } from '../app/commands.ts'
import { useComparison } from '../store/comparison.ts'
import { useNotebook } from '../store/notebook.ts'
import { useRelations } from '../store/relations.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { shownRelation } from '../ui/shown-relation.ts'
import { accept, acceptAs, dismiss, restore, stepSuggestion } from './actions.ts'
import { linkOf, stateOf } from './filtering.ts'
import styles from './suggestion-actions.module.css'

interface SuggestionActionsProps {
  readonly suggestion: Suggestion | null
  /** Its place in the list, from 0; -1 where it is not in it. */
  readonly index: number
  readonly count: number
}

/** What can be done with the suggestion that is looked at, below the list. */
export function SuggestionActions({ suggestion, index, count }: SuggestionActionsProps) {
  const { t } = useTranslation()
  const state = useComparison(comparison => (suggestion ? stateOf(suggestion, comparison) : 'open'))
  const readOnly = useNotebook(state => state.info?.readOnly !== false)
  return (
    <div className={styles.actions} role="group" aria-label={t('compare.actions')}>
      <div className={styles.walk}>
        <IconButton
          label={`${t('commands.previousSuggestion')} (${keysOf('previousSuggestion')})`}
          disabled={count === 0 || index === 0}
          onClick={() => stepSuggestion(-1)}
        >
          <ChevronLeft size={15} aria-hidden className="mirrored" />
        </IconButton>
        <span className={styles.place}>
          {index === -1 ? count : t('find.count', { index: index + 1, count })}
        </span>
        <IconButton
          label={`${t('commands.nextSuggestion')} (${keysOf('nextSuggestion')})`}
          disabled={count === 0 || index === count - 1}
          onClick={() => stepSuggestion(1)}
        >
          <ChevronRight size={15} aria-hidden className="mirrored" />
        </IconButton>
      </div>
      {suggestion && !readOnly && <Decide suggestion={suggestion} state={state} />}
    </div>
  )
}

interface DecideProps {
  readonly suggestion: Suggestion
  readonly state: Suggestion['state']
}

function Decide({ suggestion, state }: DecideProps) {
  const { t } = useTranslation()
  const { kind } = suggestion
  const proposed = kind === 'only here' ? null : proposedRelationIds[kind]
  const relation = useRelations(list => list.list.find(({ id }) => id === proposed))
  if (state === 'dismissed') {
    return (
      <Button onClick={() => void restore()} title={keysOf('restore')}>
        <Undo2 size={14} aria-hidden /> {t('compare.restore')}
      </Button>
    )
  }
  if (state === 'accepted' || state === 'linked') return <ChangeRelation suggestionId={suggestion.id} />
  return (
    <div className={styles.decide}>
      {kind === 'only here' ? (
        <Button look="main" onClick={() => void accept()} title={keysOf('accept')}>
          {t('passage.highlight')}
        </Button>
      ) : (
        <span className={styles.split}>
          <Button
            look="main"
            onClick={() => void accept()}
            title={`${t('commands.accept')} (${keysOf('accept')})`}
          >
            <Check size={14} aria-hidden />{' '}
            <bdi>{relation ? shownRelation(relation) : t('compare.link')}</bdi>
          </Button>
          <Button
            look="main"
            aria-label={t('commands.acceptAs')}
            title={`${t('commands.acceptAs')} (${keysOf('acceptAs')})`}
            onClick={acceptAs}
          >
            <ChevronDown size={14} aria-hidden />
          </Button>
        </span>
      )}
      <Button onClick={() => void dismiss()} title={`${t('commands.dismiss')} (${keysOf('dismiss')})`}>
        <X size={14} aria-hidden /> {t('compare.dismiss')}
      </Button>
    </div>
  )
}

// The link may be of a document that is not open; then there is nothing to change it by.
function ChangeRelation({ suggestionId: id }: { readonly suggestionId: string }) {
  const { t } = useTranslation()
  const linkId = useComparison(comparison => linkOf({ id }, comparison))
  return linkId !== null && <Button onClick={acceptAs}>{t('inspector.change')}</Button>
}
