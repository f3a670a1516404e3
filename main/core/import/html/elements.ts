import type { PageElement } from './page-node.ts'

const named = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** Elements before and after which a line ends. HTML Standard, section 15.3 (rendering). */
export const blockElements = named(
  'address article aside blockquote body center dd details dialog dir div dl dt fieldset figcaption figure footer form ' +
    'h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p plaintext pre search ' +
    'section summary table tbody td tfoot th thead tr ul xmp caption',
)

/** What is never text: programs, styles, forms' fields, and what plays. */
export const silentElements = named(
  'script style template noscript head title meta link base iframe frame frameset noframes object embed applet param ' +
    'source track svg canvas audio video input select textarea button datalist progress meter map area annotation ' +
    'annotation-xml rtc',
)

/** Of the above, what a reader would have seen or heard, and how it is counted when it is left out. */
export const playedElements: ReadonlyMap<string, 'video' | 'sound' | 'frame'> = new Map([
  ['video', 'video'],
  ['audio', 'sound'],
  ['iframe', 'frame'],
  ['embed', 'frame'],
  ['object', 'frame'],
])

/** Whether a page keeps an element from sight by itself, without a style sheet. */
export function isHidden(element: PageElement): boolean {
  if (element.hasAttribute('hidden') && element.getAttribute('hidden') !== 'until-found') return true
  const style = element.getAttribute('style')
  if (style && /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return true
  // How the SingleFile extension marks what was out of sight when it saved a page.
  return hasClass(element, 'sf-hidden')
}

export function hasClass(element: PageElement, name: string): boolean {
  const value = element.getAttribute('class')
  return value !== null && value.includes(name) && value.split(/\s+/).includes(name)
}

/** The signs that sites put beside a heading to link to it. */
const anchorSign = /^[\s#¶§🔗↵]*$/u

/** Links that only serve the page: from a note back to its text, and the sign beside a heading. */
export function isPageLink(element: PageElement): boolean {
  if (element.localName !== 'a') return false
  if (element.getAttribute('role') === 'doc-backlink') return true
  if (hasClass(element, 'footnote-back') || hasClass(element, 'footnote-backref')) return true
  return (element.getAttribute('href') ?? '').startsWith('#') && isAnchorSign(element)
}

function isAnchorSign(element: PageElement): boolean {
  const text = element.textContent
  return text.trim() !== '' && anchorSign.test(text)
}
