import { t } from '../ui/messages.ts'
import { complain } from '../ui/toasts.ts'

/** Tells the researcher when something broke that nobody expected; the console has the details. */
export function listenForFaults(): void {
  addEventListener('unhandledrejection', () => complain(t('app.unexpected')))
  addEventListener('error', event => {
    // The browser reports in this way that a layout took two rounds, which is no fault.
    if (!event.message.includes('ResizeObserver')) complain(t('app.unexpected'))
  })
}
