/**
 * Whether an address in a document or note may be kept as a link: `http:`, `https:` and `mailto:` only. Control
 * characters and blanks are refused, since browsers skip them when they read the scheme.
 */
export function isSafeAddress(address: unknown): address is string {
  return (
    typeof address === 'string' &&
    address.length <= 4000 &&
    /^(https?:\/\/|mailto:)[^\s\p{Cc}]+$/iu.test(address)
  )
}
