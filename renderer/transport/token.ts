const key = 'parallax.token'

/**
 * The token that the loopback host put into this page's address: taken from there once, kept for reloads of this
 * tab, and removed from the address bar. `null` where the page was opened without one.
 */
export function takeToken(): string | null {
  const given = new URLSearchParams(location.search).get('token')
  if (given !== null && given !== '') {
    sessionStorage.setItem(key, given)
    history.replaceState(null, '', location.pathname)
  }
  return sessionStorage.getItem(key)
}
