import { Readability } from '@mozilla/readability'
import type { PageElement } from './page-node.ts'
import type { Page } from './parse-page.ts'

/** The largest and deepest page in which the article is looked for; of larger ones, which are books, all is kept. */
const mostElements = 60_000
const mostCharacters = 4_000_000
const deepest = 500

/** The marks of a page that has parts besides what it says: such pages come from sites. */
const furniture =
  'nav, aside, footer, form, button, iframe, input, [role="navigation"], [role="banner"], [role="contentinfo"], ' +
  '[role="complementary"], [role="search"], [class*="sidebar"], [class*="navbar"], [class*="menu"], [id*="menu"], ' +
  '[class*="footer"], [id*="footer"], [id*="sidebar"], [class*="cookie"], [class*="share"], [class*="related"]'

/**
 * Whether a page is nothing but a text, as word processors and converters write it: then all of it is the article.
 */
export function isBarePage({ head, body }: Page): boolean {
  const generator = head.querySelector('meta[name="generator" i]')?.getAttribute('content') ?? ''
  if (/libreoffice|openoffice|pandoc|microsoft word|writer|asciidoctor|docutils|latex/i.test(generator))
    return true
  return body.querySelector(furniture) === null
}

/** Whether a page is too large, or too deep, to look for an article in it. */
export const isTooLarge = ({ elements, depth, characters }: Page): boolean =>
  elements > mostElements || depth > deepest || characters > mostCharacters

/** Finds the article in a page, or `null`. The page is taken apart for it, and of no use afterwards. */
export function findArticle({ document }: Page): PageElement | null {
  const reader = new Readability<PageElement>(document as never, {
    charThreshold: 250,
    keepClasses: true,
    disableJSONLD: true,
    serializer: element => element as unknown as PageElement,
  })
  return reader.parse()?.content ?? null
}
