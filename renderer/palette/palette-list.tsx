import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import type { Offer } from './fitting.ts'
import styles from './palette-list.module.css'
import { optionId, type Palette, paletteId } from './use-palette.ts'

interface PaletteListProps {
  readonly palette: Palette
  readonly onChoose: (offer: Offer) => void
}

/** The list below the search field: what can be done, with its keys. The keyboard stays in the field. */
export function PaletteList({ palette: { options, active }, onChoose }: PaletteListProps) {
  const { t } = useTranslation()
  useEffect(() => {
    document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' })
  }, [active])
  return (
    <div
      id={paletteId}
      role="listbox"
      aria-label={t('palette.commands')}
      className={styles.list}
      onMouseDown={event => event.preventDefault()}
    >
      {options.map((offer, index) => (
        <button
          key={offer.id}
          type="button"
          id={optionId(index)}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          className={styles.option}
          onClick={() => onChoose(offer)}
        >
          <bdi className={styles.name}>{offer.name}</bdi>
          {offer.keys !== null && <kbd>{offer.keys}</kbd>}
        </button>
      ))}
    </div>
  )
}
