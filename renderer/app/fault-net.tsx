import { Component, type ReactNode } from 'react'
import { Button } from '../ui/button.tsx'
import { t } from '../ui/messages.ts'
import styles from './welcome.module.css'

/** Says so in words where drawing the window failed, instead of leaving it blank. */
export class FaultNet extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false }

  static getDerivedStateFromError() {
    return { broken: true }
  }

  override render() {
    if (!this.state.broken) return this.props.children
    return (
      <main className={styles.page}>
        <div className={styles.words} role="alert">
          <p>{t('app.fault')}</p>
          <Button look="main" onClick={() => location.reload()}>
            {t('app.reload')}
          </Button>
        </div>
      </main>
    )
  }
}
