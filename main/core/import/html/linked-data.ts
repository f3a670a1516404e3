import type { PageElement } from './page-node.ts'

/** What a page says of its article in JSON-LD with the words of schema.org; `null` for what it does not say. */
export interface LinkedArticle {
  readonly title: string | null
  readonly author: string | null
  readonly publisher: string | null
  readonly published: string | null
  readonly language: string | null
  readonly url: string | null
}

type Thing = { readonly [key: string]: unknown }

const articleTypes = /(?:Article|BlogPosting|Report|Posting|Chapter|Book|Thesis|Review|Essay|CreativeWork)$/
const longestScript = 1_000_000

/** The article among the things that a page's JSON-LD describes, or `null`. What is not JSON is passed over. */
export function readLinkedArticle(html: PageElement): LinkedArticle | null {
  const things = [...html.getElementsByTagName('script')]
    .filter(script => /^\s*application\/ld\+json\b/i.test(script.getAttribute('type') ?? ''))
    .flatMap(script => thingsIn(script.textContent))
  const article = things.find(thing => typesOf(thing).some(type => articleTypes.test(type)))
  if (!article) return null
  return {
    title: textOf(article['headline']) ?? textOf(article['name']),
    author: namesOf(article['author'] ?? article['creator'], things),
    publisher: namesOf(article['publisher'], things),
    published: textOf(article['datePublished']) ?? textOf(article['dateCreated']),
    language: textOf(article['inLanguage']),
    url: textOf(article['url']) ?? idOf(article['mainEntityOfPage']),
  }
}

function thingsIn(script: string): Thing[] {
  if (script.length > longestScript) return []
  try {
    return listed(JSON.parse(script.replace(/^\s*(?:<!\[CDATA\[|<!--)|(?:\]\]>|-->)\s*$/g, '')))
  } catch (error) {
    if (error instanceof SyntaxError) return []
    throw error
  }
}

function listed(value: unknown): Thing[] {
  const things = (Array.isArray(value) ? value : [value]).filter(isThing)
  return things.flatMap(thing => {
    const graph = thing['@graph']
    return [thing, ...(Array.isArray(graph) ? graph.filter(isThing) : [])]
  })
}

const isThing = (value: unknown): value is Thing =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const typesOf = (thing: Thing): string[] =>
  [thing['@type']].flat().filter((type): type is string => typeof type === 'string')

const textOf = (value: unknown): string | null => {
  const text = typeof value === 'string' ? value : isThing(value) ? value['@value'] : null
  return typeof text === 'string' && text.trim() !== '' ? text.trim() : null
}

const idOf = (value: unknown): string | null => textOf(isThing(value) ? value['@id'] : value)

// A person may be a name, a thing with one, or the id of a thing that stands elsewhere on the page.
function namesOf(value: unknown, things: readonly Thing[]): string | null {
  const names = [value]
    .flat()
    .slice(0, 50)
    .map(one => {
      if (!isThing(one)) return textOf(one)
      const id = one['@id']
      return (
        textOf(one['name']) ?? textOf(things.find(thing => thing['@id'] === id && thing['name'])?.['name'])
      )
    })
  const known = names.filter((name): name is string => name !== null && !/^https?:/i.test(name))
  return known.length === 0 ? null : [...new Set(known)].join(', ')
}
