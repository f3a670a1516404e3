import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { filterSuggestions, useCompareFilter } from '../store/compare-filter.ts'
import { compare, useComparison } from '../store/comparison.ts'
import { Button } from '../ui/button.tsx'
import { attempt } from '../ui/toasts.ts'
import { showLessSure, wordsFor } from './actions.ts'
import { noFilter } from './filtering.ts'
import { focusSuggestions } from './list-focus.ts'
import styles from './comparison-state.module.css'

interface ComparisonStateProps {
  /** How many suggestions are listed. */
  readonly listed: number
  /** How many are folded away since they are less sure. */
  readonly lessSure: number
}

/** What has to be said of a comparison in words: that nothing was found and why, or what hides it. */
export function ComparisonState({ listed, lessSure }: ComparisonStateProps) {
  const { t } = useTranslation()
  const { subject, phase, problem } = useComparison()
  const sentences = useSentences()
  if (!subject) return null
  if (problem !== null) {
    return (
      <p role="alert" className={styles.warning}>
        {problem}
      </p>
    )
  }
  if (phase === 'cancelled') {
    return (
      <div className={styles.empty}>
        <p>{t('compare.cancelled')}</p>
        <Button onClick={() => void attempt(() => compare(subject, wordsFor(subject.kind)))}>
          {t('compare.again')}
        </Button>
      </div>
    )
  }
  return (
    <div role="status" className={styles.notices}>
      {sentences.map(sentence => (
        <p key={sentence}>{sentence}</p>
      ))}
      {listed === 0 && sentences.length === 0 && <NothingListed lessSure={lessSure} />}
    </div>
  )
}

/** That no suggestion is listed, and what would list some. */
function NothingListed({ lessSure }: { readonly lessSure: number }) {
  const { t } = useTranslation()
  const { state, kinds } = useCompareFilter()
  const way = useRef<HTMLButtonElement>(null)
  // The keyboard was with the list, which is gone.
  useEffect(() => {
    if (document.activeElement === document.body) way.current?.focus()
  }, [])
  const more = lessSure > 0 && state === 'open'
  const narrowed = state !== noFilter.state || kinds.length > 0
  const showAll = () => {
    filterSuggestions({ kinds: noFilter.kinds, state: noFilter.state })
    focusSuggestions()
  }
  return (
    <div className={styles.empty}>
      <p>{t(state === 'open' ? 'compare.noneOpen' : 'compare.noneListed')}</p>
      {(more || narrowed) && (
        <Button ref={way} onClick={more ? showLessSure : showAll}>
          {more ? t('compare.showLessSure', { count: lessSure }) : t('compare.showAll')}
        </Button>
      )}
    </div>
  )
}

/** Why there are no pairs, and what was not compared. */
function useSentences(): readonly string[] {
  const { t, i18n } = useTranslation()
  const { subject, found, coverage } = useComparison()
  const sentences: string[] = []
  if (!subject) return sentences
  if (subject.kind === 'passage') return found.length === 0 ? [t('compare.noPassages')] : sentences
  if (!coverage) return sentences
  const { a, b } = coverage
  const within = subject.aId === subject.bId
  const twoLanguages = a.language !== null && b.language !== null && a.language !== b.language
  const none = !found.some(({ kind }) => kind !== 'only here')
  if (twoLanguages) {
    const names = new Intl.DisplayNames(i18n.language, { type: 'language' })
    const nameOf = (code: string) => names.of(code) ?? code
    const both = { a: nameOf(a.language!), b: nameOf(b.language!) }
    sentences.push(t(none ? 'compare.languages' : 'compare.languagesMostly', both))
  } else if (none && (a.words < few || b.words < few)) sentences.push(t('compare.tooShort'))
  else if (none) sentences.push(t(within ? 'compare.nothingWithin' : 'compare.nothingInCommon'))
  const number = new Intl.NumberFormat(i18n.language)
  for (const [side, { read, length }] of within
    ? ([['A', a]] as const)
    : ([
        ['A', a],
        ['B', b],
      ] as const)) {
    if (read < length)
      sentences.push(t('compare.cut', { side, read: number.format(read), length: number.format(length) }))
  }
  return sentences
}

/** Texts with fewer words have no sentence to compare. */
const few = 4
