import { useTranslation } from 'react-i18next'
import type { Colour } from '../../shared/model/index.ts'
import { join } from './button.tsx'
import styles from './colours.module.css'

/** The five colours, in the order in which they are offered. */
export const colours = ['amber', 'green', 'blue', 'rose', 'violet'] as const satisfies readonly Colour[]

interface ColoursProps {
  /** What the colours are for, read aloud. */
  readonly label: string
  /** The present colour; `null` where none is chosen yet. */
  readonly value: Colour | null
  readonly onChoose: (colour: Colour) => void
}

/** Five round buttons to choose a colour with. */
export function Colours({ label, value, onChoose }: ColoursProps) {
  const { t } = useTranslation()
  return (
    <div role="group" aria-label={label} className={styles.colours}>
      {colours.map(colour => (
        <button
          key={colour}
          type="button"
          data-colour={colour}
          className={join(styles.colour, colour === value && styles.chosen)}
          aria-label={t(`colours.${colour}`)}
          title={t(`colours.${colour}`)}
          aria-pressed={colour === value}
          onClick={() => onChoose(colour)}
        />
      ))}
    </div>
  )
}

/** A small round spot of colour, beside a name. */
export function Dot({ colour }: { readonly colour: Colour }) {
  return <span className={styles.dot} data-colour={colour} aria-hidden />
}
