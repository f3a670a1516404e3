/**
 * The value of the `Content-Security-Policy` header that every host sends with the renderer: everything comes from
 * the host itself, nothing inline, nothing evaluated, nothing remote. Images may also be made in the page (`blob:`).
 * W3C, Content Security Policy Level 3.
 */
export const contentSecurityPolicy: string = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ')
