import { Autocomplete } from '@base-ui/react/autocomplete'
import { type ReactNode, useId } from 'react'
import styles from './choice-list.module.css'

/** Something to choose from a list. */
export interface Choice {
  readonly id: string
  /** What it is called, for those who cannot see it. */
  readonly name: string
  readonly show: ReactNode
}

interface ChoiceListProps {
  /** What is chosen here. */
  readonly label: string
  readonly placeholder: string
  readonly query: string
  readonly onQuery: (query: string) => void
  /** What fits the query, best first. */
  readonly choices: readonly Choice[]
  readonly onChoose: (id: string) => void
  /** Said where nothing fits. */
  readonly empty: string
}

/** A field and a list that narrows as one types; arrows move, Enter chooses. */
export function ChoiceList({
  label,
  placeholder,
  query,
  onQuery,
  choices,
  onChoose,
  empty,
}: ChoiceListProps) {
  const listLabel = useId()
  return (
    <Autocomplete.Root
      inline
      open
      items={choices}
      mode="none"
      autoHighlight="always"
      keepHighlight
      value={query}
      onValueChange={(value, details) => {
        if (details.reason !== 'item-press') onQuery(value)
      }}
      itemToStringValue={(choice: Choice) => choice.name}
    >
      <Autocomplete.Input className={styles.input} aria-label={label} placeholder={placeholder} autoFocus />
      <span id={listLabel} hidden>
        {label}
      </span>
      {choices.length === 0 && <p className={styles.empty}>{empty}</p>}
      <Autocomplete.List className={styles.list} aria-labelledby={listLabel}>
        {(choice: Choice) => (
          <Autocomplete.Item
            key={choice.id}
            value={choice}
            className={styles.item}
            onClick={() => onChoose(choice.id)}
          >
            {choice.show}
          </Autocomplete.Item>
        )}
      </Autocomplete.List>
    </Autocomplete.Root>
  )
}
