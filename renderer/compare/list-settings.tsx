import { ChevronDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { filterSuggestions, useCompareFilter } from '../store/compare-filter.ts'
import { Menu, MenuChoices } from '../ui/menu.tsx'
import { orders } from './filtering.ts'
import styles from './list-settings.module.css'

/** In which order suggestions are listed, and whether those are that are less sure; `lessSure` says how many these are. */
export function ListSettings({ lessSure }: { readonly lessSure: number }) {
  const { t } = useTranslation()
  const filter = useCompareFilter()
  return (
    <div className={styles.settings}>
      <Menu
        trigger={
          <button type="button" className={styles.order}>
            <span className="hidden-visually">{t('compare.order')}: </span>
            {t(`compare.orders.${filter.order}`)}
            <ChevronDown size={13} aria-hidden />
          </button>
        }
      >
        <MenuChoices
          label={t('compare.order')}
          value={filter.order}
          choices={orders.map(value => ({ value, label: t(`compare.orders.${value}`) }))}
          onChoose={order => filterSuggestions({ order })}
        />
      </Menu>
      {lessSure > 0 && filter.state === 'open' && (
        <label className={styles.lessSure} title={t('compare.lessSureHint')}>
          <input
            type="checkbox"
            checked={filter.lessSure}
            onChange={({ target }) => filterSuggestions({ lessSure: target.checked })}
          />
          {t('compare.lessSure')} <b>{lessSure}</b>
        </label>
      )}
    </div>
  )
}
