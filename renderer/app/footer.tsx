import { X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { openDialog } from '../store/dialogs.ts'
import { useLayout } from '../store/layout.ts'
import { useNotebook } from '../store/notebook.ts'
import { cancelOperation, type Operation, useOperations } from '../store/operations.ts'
import { isStuck, useUnsaved } from '../store/unsaved.ts'
import { attempt } from '../ui/toasts.ts'
import { type CommandId, keysOf } from './commands.ts'
import styles from './footer.module.css'

const shown = ['highlight', 'link', 'tag', 'nextLink'] as const satisfies readonly CommandId[]
const shownComparing = [
  'nextSuggestion',
  'accept',
  'dismiss',
  'compare',
] as const satisfies readonly CommandId[]

/** The bottom of the window: how things stand, and the keys that matter most. */
export function Footer() {
  const { t } = useTranslation()
  const connected = useNotebook(state => state.connected)
  const info = useNotebook(state => state.info)
  const unsaved = useUnsaved(state => state.byName.size > 0)
  const stuck = useUnsaved(isStuck)
  const refused = useNotebook(state => state.refused)
  const operations = useOperations(state => state.list)
  const comparing = useLayout(state => state.rightView === 'compare')
  return (
    <footer className={styles.footer}>
      <span role="status" className={connected && !stuck ? undefined : styles.lost}>
        {!connected
          ? t(refused ? 'app.refused' : 'app.lost')
          : info?.readOnly
            ? t('app.readOnly')
            : info
              ? t(stuck ? 'app.notSaved' : unsaved ? 'notes.saving' : 'app.saved')
              : t('app.loading')}
      </span>
      {operations.length === 0 && <span className={styles.offline}>{t('app.offline')}</span>}
      {operations.map(operation => (
        <Work key={operation.id} operation={operation} />
      ))}
      <span className={styles.keys}>
        {(comparing ? shownComparing : shown).map(id => (
          <span key={id}>
            <kbd>{keysOf(id)}</kbd> {t(`footer.${id}`)}
          </span>
        ))}
        <button type="button" onClick={() => openDialog({ kind: 'shortcuts' })}>
          <kbd>{keysOf('shortcuts')}</kbd> {t('footer.shortcuts')}
        </button>
      </span>
    </footer>
  )
}

function Work({ operation: { id, label, done, total, item } }: { readonly operation: Operation }) {
  const { t } = useTranslation()
  return (
    <span className={styles.work}>
      {label} {item}
      <progress aria-label={label} {...(total !== null && total > 0 ? { value: done, max: total } : {})} />
      <button
        type="button"
        aria-label={t('importing.cancel', { label })}
        title={t('ui.cancel')}
        onClick={() => void attempt(() => cancelOperation(id))}
      >
        <X size={12} aria-hidden />
      </button>
    </span>
  )
}
