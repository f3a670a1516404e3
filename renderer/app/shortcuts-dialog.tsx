import { useTranslation } from 'react-i18next'
import { Dialog } from '../ui/dialog.tsx'
import { commands, keysInSuggestions, keysInText } from './commands.ts'
import { showKeys } from './keys.ts'
import styles from './shortcuts-dialog.module.css'

const groups = ['passage', 'walk', 'text', 'compare', 'notebook'] as const

/** Lists every command with its keys. */
export function ShortcutsDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <Dialog title={t('commands.title')} onClose={onClose} wide toRead>
      <div className={styles.groups}>
        {groups.map(group => (
          <section key={group}>
            <h3 className={styles.group}>{t(`commands.groups.${group}`)}</h3>
            <dl className={styles.list}>
              {commands
                .filter(command => command.group === group)
                .map(command => (
                  <Row key={command.id} text={t(`commands.${command.id}`)} keys={command.keys} />
                ))}
              {group === 'text' &&
                keysInText.map(({ id, keys }) => <Row key={id} text={t(`commands.${id}`)} keys={keys} />)}
              {group === 'compare' &&
                keysInSuggestions.map(({ id, keys }) => (
                  <Row key={id} text={t(`commands.${id}`)} keys={keys} />
                ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  )
}

function Row({ text, keys }: { readonly text: string; readonly keys: readonly string[] }) {
  return (
    <div className={styles.row}>
      <dt>{text}</dt>
      <dd>
        {keys.map(key => (
          <kbd key={key}>{showKeys(key)}</kbd>
        ))}
      </dd>
    </div>
  )
}
