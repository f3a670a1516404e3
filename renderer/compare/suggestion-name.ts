import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { Suggestion } from '../../shared/model/index.ts'

/** How much of a passage is said, in UTF-16 code units. */
const longest = 300

/** Names a suggestion for those who hear it: its kind, the values that differ, both passages. */
export function useSuggestionName(): (suggestion: Suggestion) => string {
  const { t } = useTranslation()
  return useCallback(
    ({ kind, a, b, differences }: Suggestion) =>
      [
        `${t(`compare.kinds.${kind}`)}.`,
        ...differences.map(({ type, a: one, b: other }) =>
          t('compare.heard', { type: t(`compare.types.${type}`), a: one.text, b: other.text }),
        ),
        ...(a ? [`A: ${short(a.text)}`] : []),
        ...(b ? [`B: ${short(b.text)}`] : []),
      ].join(' '),
    [t],
  )
}

const short = (text: string) => (text.length <= longest ? text : `${text.slice(0, longest).toWellFormed()} …`)
