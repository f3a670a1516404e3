/** A piece of a query. `excluded` where a `-` or `NOT` stands before it. */
export type Lexeme =
  | {
      readonly kind: 'word'
      readonly text: string
      readonly phrase: boolean
      readonly prefix: boolean
      readonly excluded: boolean
    }
  | {
      readonly kind: 'filter'
      readonly field: FilterField
      readonly value: string
      readonly excluded: boolean
    }
  | { readonly kind: 'or' }

export type FilterField = 'tag' | 'document' | 'kind' | 'before' | 'after'

const quotes = '"“”„‟«»'
const blanks = /\s+/y
const operator = /(OR|AND|NOT)(?=\s|$)/y
const field = /(tag|document|kind|before|after):/iy
const quoted = new RegExp(`[${quotes}]([^${quotes}]*)(?:[${quotes}]|$)`, 'y')
const bare = new RegExp(`[^\\s${quotes}]+`, 'y')
const dash = /-+(?=\S)/y

/**
 * Cuts a query into its pieces. A quote that is never closed ends with the query; `AND` is what blanks mean anyway; a
 * field without a value is being typed, and is no piece yet.
 */
export function lexemesOf(query: string): Lexeme[] {
  const lexemes: Lexeme[] = []
  let at = 0
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at
    const match = pattern.exec(query)
    if (match) at = pattern.lastIndex
    return match
  }
  let excluded = false
  while (at < query.length) {
    if (take(blanks)) continue
    const [, word] = take(operator) ?? []
    if (word === 'OR') lexemes.push({ kind: 'or' })
    if (word === 'NOT') excluded = true
    if (word !== undefined) continue
    if (take(dash)) excluded = true
    const [, name] = take(field) ?? []
    if (name !== undefined) {
      const value = (take(quoted)?.[1] ?? take(bare)?.[0] ?? '').trim()
      if (value !== '')
        lexemes.push({ kind: 'filter', field: name.toLowerCase() as FilterField, value, excluded })
    } else {
      const phrase = take(quoted)
      const text = phrase ? phrase[1]! : take(bare)?.[0]
      // After a dash there is something; what is left over can only be that dash's end.
      if (text === undefined) at += 1
      else lexemes.push(wordOf(text, phrase !== null && take(/\*+/y) !== null, phrase !== null, excluded))
    }
    excluded = false
  }
  return lexemes
}

function wordOf(text: string, starred: boolean, phrase: boolean, excluded: boolean): Lexeme {
  const prefix = starred || (!phrase && text.endsWith('*'))
  return { kind: 'word', text: phrase ? text : text.replace(/^\*+|\*+$/g, ''), phrase, prefix, excluded }
}
