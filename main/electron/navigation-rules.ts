import { appPage, isAppAddress } from './protocol-paths.ts'

/** Whether a window's page may go there: only to itself, as a reload does. */
export function mayNavigate(address: string): boolean {
  const [page] = address.split(/[?#]/, 1)
  return page === appPage
}

/**
 * Whether anything in the application may be loaded from there. The renderer's own files and what it made itself;
 * and Chromium's developer tools, where these are there at all. Everything else would be the network.
 */
export function mayLoad(address: string, { devTools }: { readonly devTools: boolean }): boolean {
  if (isAppAddress(address)) return true
  if (address.startsWith('blob:')) return isAppAddress(address.slice('blob:'.length))
  return devTools && address.startsWith('devtools://')
}
