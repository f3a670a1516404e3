import { host } from '../client.ts'
import { ask } from '../store/dialogs.ts'
import { t } from '../ui/messages.ts'
import { attempt } from '../ui/toasts.ts'

/** Opens a web or mail address outside of this window, after asking. */
export function openAddress(url: string): void {
  void askAndOpen(url)
}

async function askAndOpen(url: string): Promise<void> {
  const { addresses } = host()
  const question = { title: t('address.title'), text: t('address.text', { url }), action: t('address.open') }
  if (addresses.hostAsks || (await ask(question))) await attempt(() => addresses.open(url))
}
