import { stem } from '../text/stemmer.ts'
import { capitals } from './capitals.ts'
import { synonyms } from './synonyms/index.ts'
import { alike, persons } from './wordnet.ts'

/** The groups that English words belong to, by stem; phrases by the stem of their first word. */
interface Lexicon {
  readonly groups: ReadonlyMap<string, readonly number[]>
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  /** Groups of WordNet, numbered apart from the others: words that share a sense, however rare it is. */
  readonly alike: ReadonlyMap<string, readonly number[]>
}

export interface Phrase {
  /** The stems of its words, small words included. */
  readonly stems: readonly string[]
  readonly group: number
}

const firstOfWordnet = 100_000

let made: Lexicon | null = null

/** The lexicon of synonyms, made when it is first wanted. */
export function lexicon(): Lexicon {
  if (made) return made
  const groups = new Map<string, number[]>()
  const phrases = new Map<string, Phrase[]>()
  const enter = (entry: string, group: number) => {
    if (/[_-]/.test(entry)) {
      const stems = entry.split(/[_-]/).map(word => stem(word, 'en'))
      put(phrases, stems[0]!, { stems, group })
    } else {
      const stemmed = stem(entry, 'en')
      // Two words of a line may have one stem.
      if (groups.get(stemmed)?.at(-1) !== group) put(groups, stemmed, group)
    }
  }
  for (const [group, line] of [...synonyms, ...capitals].entries())
    for (const entry of line.split(' ')) enter(entry, group)
  made = { groups, phrases, alike: groupsIn(alike, firstOfWordnet) }
  return made
}

function groupsIn(lines: string, from: number): Map<string, number[]> {
  const groups = new Map<string, number[]>()
  for (const [index, line] of lines.trim().split('\n').entries()) {
    for (const word of line.split(' ')) put(groups, word, from + index)
  }
  return groups
}

function put<Value>(lists: Map<string, Value[]>, key: string, value: Value): void {
  const own = lists.get(key)
  if (own) own.push(value)
  else lists.set(key, [value])
}

/** Whether two stems are the same word, share a root, or stand for each other. */
export function related(a: string, b: string): boolean {
  if (a === b || rootOf(a) === rootOf(b)) return true
  const { groups } = lexicon()
  const others = groups.get(b)
  return others !== undefined && (groups.get(a)?.some(group => others.includes(group)) ?? false)
}

const endings =
  /(?:ational|isation|ization|ation|ition|ement|ment|ness|ance|ence|ancy|ency|ation|tion|sion|ship|able|ible|ical|ant|ent|ist|ism|ity|ive|ous|ate|ise|ize|ify|ion|ial|al|er|or|ly|ic|y|e|i)$/

const roots = new Map<string, string>()

/** What is left of a stem without the endings that make one part of speech of another: `agreement` and `agre` meet. */
export function rootOf(stemmed: string): string {
  const known = roots.get(stemmed)
  if (known !== undefined) return known
  let root = stemmed
  for (let step = 0; step < 2; step += 1) {
    const shorter: string = root.replace(endings, '')
    if (shorter.length < 4) break
    root = shorter
  }
  if (roots.size > 100_000) roots.clear()
  roots.set(stemmed, root)
  return root
}

let ofPersons: ReadonlySet<string> | null = null
const morePersons =
  'peopl men person other victim woman women man child children casualti dead injur wound miss staff crew team worker miner sailor seafar captiv ' +
  'hostag prison pupil leaver rider cyclist fan household famili mourner homeless policeman policemen firefight tenant fighter rebel ' +
  'resid inhabit soldier migrant demonstr prison villag pension doctor nurs sharehold deleg lawmak'

/** Whether an English stem is of a word for persons. */
export function isPerson(stemmed: string): boolean {
  ofPersons ??= new Set([...persons.split(' '), ...morePersons.split(' ')])
  return ofPersons.has(stemmed)
}
