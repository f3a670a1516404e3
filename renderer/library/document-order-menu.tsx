import { ArrowUpDown } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { orderDocuments, useDocumentOrder } from '../store/document-order.ts'
import { IconButton } from '../ui/button.tsx'
import { Menu, MenuChoices } from '../ui/menu.tsx'
import { documentOrders } from './document-order.ts'
import styles from './library.module.css'

/** Chooses the order of the documents. */
export function DocumentOrderMenu() {
  const { t } = useTranslation()
  const order = useDocumentOrder(state => state.order)
  return (
    <Menu
      align="end"
      trigger={
        <IconButton label={t('library.sort')} tooltip={false} className={styles.add}>
          <ArrowUpDown size={13} aria-hidden />
        </IconButton>
      }
    >
      <MenuChoices
        label={t('library.sort')}
        value={order}
        choices={documentOrders.map(value => ({ value, label: t(`library.orders.${value}`) }))}
        onChoose={orderDocuments}
      />
    </Menu>
  )
}
