import { parseDocument } from 'yaml'
import type { DocumentDetails } from '../../../shared/model/index.ts'
import { readDate } from './dates.ts'

/** What a Markdown file says of itself between two lines of `---` at its top, by lower-case key. */
export type FrontMatter = ReadonlyMap<string, string>

const longest = 20_000

/**
 * Parts a Markdown file from its front matter: YAML between lines of `---`, as Jekyll, Pandoc and Obsidian write it. A
 * list is joined by commas, and of a person the name is taken.
 * @returns the rest, and no front matter where what stands there is none
 */
export function partFrontMatter(source: string): { frontMatter: FrontMatter; rest: string } {
  const match = /^---[ \t]*\n([^]*?)\n?(?:---|\.\.\.)[ \t]*(?:\n|$)/.exec(source.slice(0, longest))
  const frontMatter = match && readEntries(match[1]!)
  if (!match || !frontMatter) return { frontMatter: new Map(), rest: source }
  return { frontMatter, rest: source.slice(match[0].length) }
}

function readEntries(text: string): FrontMatter | null {
  if (!/^[^\s#:][^:\n]*:(?:\s|$)/m.test(text)) return null
  const entries = new Map<string, string>()
  for (const [key, value] of readYaml(text) ?? readLines(text)) {
    const said = saidBy(value)
    if (said !== '') entries.set(key.trim().toLowerCase(), said)
  }
  return entries
}

// All values as they are written: a date is no moment, and `no` is Norwegian.
function readYaml(text: string): [string, unknown][] | null {
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: false, logLevel: 'silent' })
  if (document.errors.length > 0) return null
  let value: unknown
  try {
    value = document.toJS({ maxAliasCount: 20 })
  } catch {
    // More references than a page has any use for.
    return null
  }
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : null
}

// What is no YAML but meant as it, such as `title: Ports: a report`.
function readLines(text: string): [string, string][] {
  return text.split('\n').flatMap(line => {
    const entry = /^([\w-]+)[ \t]*:[ \t]+(.+)$/.exec(line)
    return entry ? [[entry[1]!, entry[2]!.trim().replace(/^(["'])(.*)\1$/, '$2')] as [string, string]] : []
  })
}

function saidBy(value: unknown): string {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim()
  if (Array.isArray(value)) {
    return value
      .map(saidBy)
      .filter(each => each !== '')
      .join(', ')
  }
  return typeof value === 'object' && value !== null && 'name' in value ? saidBy(value.name) : ''
}

const keys = {
  title: ['title'],
  author: ['author', 'authors', 'byline', 'creator'],
  publisher: ['publisher', 'source', 'publication'],
  publishedOn: ['date', 'published'],
  language: ['lang', 'language'],
  url: ['url', 'link'],
} as const satisfies Record<keyof DocumentDetails, readonly string[]>

/** What front matter says of the report. */
export function detailsOf(frontMatter: FrontMatter): Partial<DocumentDetails> {
  const said = (detail: keyof typeof keys) =>
    keys[detail].map(key => frontMatter.get(key)).find(value => value !== undefined) ?? null
  const title = said('title')
  return {
    ...(title === null ? {} : { title }),
    author: said('author'),
    publisher: said('publisher'),
    publishedOn: readDate(said('publishedOn') ?? '')?.day ?? null,
    language: said('language'),
    url: said('url'),
  }
}

const understood: ReadonlySet<string> = new Set(Object.values(keys).flat())

/** What front matter says that no detail holds, in a sentence. */
export function leftOutOf(frontMatter: FrontMatter): string[] {
  const others = [...frontMatter.keys()].filter(key => !understood.has(key))
  return others.length === 0 ? [] : [`Of what the file says of itself: ${others.join(', ')}.`]
}
