import { Equal, EqualApproximately, EqualNot, Plus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { SuggestionKind } from '../../shared/model/index.ts'
import { colourOf } from './looks.ts'
import styles from './kind-name.module.css'

const signs = {
  differs: EqualNot,
  'same wording': Equal,
  'same claim': EqualApproximately,
  'only here': Plus,
} as const satisfies Record<SuggestionKind, unknown>

/** The sign of a kind, which tells the kinds apart without colour. */
export function KindSign({ kind }: { readonly kind: SuggestionKind }) {
  const Sign = signs[kind]
  return <Sign size={13} strokeWidth={2.5} aria-hidden className={styles.sign} />
}

/** A kind of suggestion with its sign. */
export function KindName({ kind }: { readonly kind: SuggestionKind }) {
  const { t } = useTranslation()
  return (
    <span className={styles.kind} data-colour={colourOf[kind]}>
      <KindSign kind={kind} />
      {t(`compare.kinds.${kind}`)}
    </span>
  )
}
