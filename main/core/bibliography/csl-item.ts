import { z } from 'zod'
import type { Document } from '../../../shared/model/index.ts'

/** A person or a body in CSL-JSON. */
const CslName = z.looseObject({
  family: z.string().optional(),
  given: z.string().optional(),
  literal: z.string().optional(),
})
export type CslName = z.infer<typeof CslName>

const DatePart = z.union([z.number(), z.string()])
const CslDate = z.looseObject({
  'date-parts': z.array(z.array(DatePart)).optional(),
  raw: z.string().optional(),
  literal: z.string().optional(),
})

const text = z.union([z.string(), z.number()]).transform(String).optional()

/**
 * One item of CSL-JSON (CSL 1.0.2, appendix IV): the variables that are looked at here are checked, the others are kept
 * as they are.
 */
export const CslItem = z.looseObject({
  id: z.union([z.string(), z.number()]).transform(String).optional(),
  type: z.string().max(100),
  title: text,
  author: z.array(CslName).optional(),
  issued: CslDate.optional(),
  publisher: text,
  'container-title': text,
  language: text,
  URL: text,
  DOI: text,
})
export type CslItem = z.infer<typeof CslItem>

/**
 * What is known of a document as a CSL-JSON item, whose id is the document's: the bibliographic data that was brought
 * in, where there is any, and what the researcher said of it besides.
 */
export function cslItemOf(
  document: Document,
  bibliography: CslItem | null,
): CslItem & { readonly id: string } {
  const { id, title, author, publisher, publishedOn, url, language } = document
  const date = publishedOn?.split('-').map(Number)
  const known: Omit<CslItem, 'type'> = {
    title: entitled(title),
    ...(author === null ? {} : { author: namesOf(author) }),
    ...(date === undefined ? {} : { issued: { 'date-parts': [date] } }),
    ...(url === null ? {} : { URL: url }),
    ...(language === null ? {} : { language }),
  }
  if (bibliography) return { ...known, ...bibliography, title: entitled(bibliography.title ?? title), id }
  const type = typeOf(document)
  const place = publisher === null ? {} : type === 'report' ? { publisher } : { 'container-title': publisher }
  return { ...known, ...place, type, id }
}

// Styles set their own points after a title; the one that ends an abbreviation is part of it.
function entitled(title: string): string {
  const [, word] = /(?:^|[\s(“"‘'-])([\p{L}\p{M}\p{N}’']{2,})\.$/u.exec(title) ?? []
  return word === undefined || abbreviation.test(word) ? title : title.slice(0, -1)
}

const abbreviation = /^(?:inc|ltd|co|corp|jr|sr|dr|st|no|nos|vol|vols|etc|al|ed|eds|pp|dept|govt|bros|esq)$/i

// A report with a day came out in a paper or on a site; with a year alone it stands by itself.
function typeOf({ publisher, publishedOn, url }: Document): string {
  if (publisher !== null && publishedOn !== null && publishedOn.length < 10 && url === null) return 'report'
  if (publisher !== null) return 'article-newspaper'
  return url === null ? 'document' : 'webpage'
}

/** A line such as “Jane Doe and John Roe” or “Doe, Jane; Roe, John” as names; what may be a body is kept whole. */
export function namesOf(author: string): CslName[] {
  const people = author.includes(';') ? author.split(';') : author.split(/,?\s+(?:and|und|et|y|&)\s+/)
  const all = people.flatMap(part => {
    const commas = part.split(',').map(piece => piece.trim())
    const severalPeople = commas.length > 1 && commas.every(piece => /\S\s+\S/.test(piece))
    return severalPeople ? commas : [part.trim()]
  })
  // “Ministry of Trade and Industry” is one.
  if (all.some(name => body.test(name))) return [{ literal: author }]
  return all.filter(name => name !== '').map(nameOf)
}

const body =
  /\b(?:agency|agence|press|presse|news|ministry|ministerium|department|office|bureau|institute|university|committee|commission|council|bank|group|company|inc|ltd|gmbh|organi[sz]ation|association|foundation|centre|center|times|post|reuters|staff|desk|team|editors?|correspondents?|of|for|the)\b/i

const particle = /^(?:von|van|de|der|den|del|della|di|da|dos|du|la|le|ter|ten|zu|zur|al|el|bin|ibn)$/

function nameOf(name: string): CslName {
  const [family, given, ...more] = name.split(',').map(piece => piece.trim())
  if (given !== undefined && more.length === 0 && family !== '') return { family: family!, given }
  const words = name.split(/\s+/)
  // Written without blanks, or with too many words to say which is which.
  if (words.length < 2 || words.length > 5 || more.length > 0) return { literal: name }
  let begin = words.length - 1
  while (begin > 1 && particle.test(words[begin - 1]!)) begin -= 1
  return { given: words.slice(0, begin).join(' '), family: words.slice(begin).join(' ') }
}
