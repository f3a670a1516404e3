import { memo, type ReactNode, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { matches } from '../ui/matches.ts'
import styles from './library.module.css'

/** From how many on there is a field to filter with, and how many are shown at most. */
const enoughToFilter = 12
const mostShown = 150

interface FilteredListProps<Item> {
  readonly items: readonly Item[]
  /** What the filter looks at; names the list, too. */
  readonly nameOf: (item: Item) => string
  readonly label: string
  readonly children: (item: Item) => ReactNode
}

/** A list that can be narrowed by typing where it is long; a very long one shows its beginning. */
export const FilteredList = memo(function FilteredList<Item>({
  items,
  nameOf,
  label,
  children,
}: FilteredListProps<Item>) {
  const { t } = useTranslation()
  const [query, setQuery] = useState('')
  const fitting = useMemo(
    () => (query.trim() === '' ? items : items.filter(item => matches(nameOf(item), query))),
    [items, nameOf, query],
  )
  const more = fitting.length - mostShown
  return (
    <>
      {items.length >= enoughToFilter && (
        <input
          type="text"
          className={styles.filter}
          aria-label={t('library.filter', { list: label })}
          placeholder={t('library.filterHint')}
          value={query}
          onChange={event => setQuery(event.target.value)}
        />
      )}
      <ul role="list">{fitting.slice(0, mostShown).map(children)}</ul>
      {more > 0 && <p className={styles.hint}>{t('library.more', { count: more })}</p>}
      {fitting.length === 0 && <p className={styles.hint}>{t('library.noneFits')}</p>}
    </>
  )
}) as <Item>(props: FilteredListProps<Item>) => ReactNode
