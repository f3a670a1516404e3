import type { Session, WebContents } from 'electron'
import { mayLoad, mayNavigate } from './navigation-rules.ts'

type Log = (message: string) => void

/** Refuses a session every permission, device, download, and address that is not the application's own. */
export function lockSession(
  session: Session,
  options: { readonly devTools: boolean; readonly log: Log },
): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false))
  session.setPermissionCheckHandler(() => false)
  session.setDevicePermissionHandler(() => false)
  session.webRequest.onBeforeRequest((request, answer) => {
    const allowed = mayLoad(request.url, options)
    if (!allowed) options.log(`refused to load ${request.url}`)
    answer({ cancel: !allowed })
  })
  session.on('will-download', event => event.preventDefault())
}

/** Keeps a page where it is: no other address, no new window, no page inside it. */
export function lockContents(contents: WebContents, log: Log): void {
  const refuseOther = (event: {
    readonly url: string
    readonly isMainFrame: boolean
    preventDefault(): void
  }) => {
    if (event.isMainFrame && mayNavigate(event.url)) return
    event.preventDefault()
    log(`refused to go to ${event.url}`)
  }
  contents.on('will-navigate', refuseOther)
  contents.on('will-frame-navigate', refuseOther)
  contents.on('will-redirect', event => event.preventDefault())
  contents.on('will-attach-webview', event => event.preventDefault())
  contents.setWindowOpenHandler(({ url }) => {
    log(`refused to open a window on ${url}`)
    return { action: 'deny' }
  })
}

/**
 * Switches for Chromium, as name and value, that keep it off the network by itself: no look-ups, no proxies, no
 * fetching of components. To be set before the application is ready.
 */
export const offlineSwitches: readonly (readonly [name: string, value?: string])[] = [
  ['host-resolver-rules', 'MAP * ~NOTFOUND'],
  ['no-proxy-server'],
  ['disable-background-networking'],
  ['disable-component-update'],
  ['disable-domain-reliability'],
]
