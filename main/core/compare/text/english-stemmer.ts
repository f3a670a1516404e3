// The English stemmer of Snowball, “Porter2” (Porter 2001, snowballstem.org/algorithms/english/stemmer.html), written
// for speed: a comparison stems some thousand words of the lexicon before it can begin. Regions of a word are told by
// where they begin; a `Y` is one that counts as a consonant.

const whole: ReadonlyMap<string, string> = new Map([
  ['skis', 'ski'],
  ['skies', 'sky'],
  ['dying', 'die'],
  ['lying', 'lie'],
  ['tying', 'tie'],
  ['idly', 'idl'],
  ['gently', 'gentl'],
  ['ugly', 'ugli'],
  ['early', 'earli'],
  ['only', 'onli'],
  ['singly', 'singl'],
  ...'sky news howe atlas cosmos bias andes'.split(' ').map((word): [string, string] => [word, word]),
])
const wholeWithoutPlural: ReadonlySet<string> = new Set(
  'inning outing canning herring earring proceed exceed succeed'.split(' '),
)
const longBeginnings = /^(?:gener|commun|arsen)/

/** The stem of an English word in lower case, as Snowball's stemmer gives it. */
export function stemEnglish(word: string): string {
  const known = whole.get(word)
  if (known !== undefined) return known
  if (word.length < 3) return word
  const marked = markConsonants(word.startsWith("'") ? word.slice(1) : word)
  const r1 = longBeginnings.exec(marked)?.[0].length ?? regionAfter(marked, 0)
  const r2 = regionAfter(marked, r1)
  let stem = withoutPlural(withoutPossessive(marked))
  if (!wholeWithoutPlural.has(stem)) {
    stem = withSmallI(withoutTense(stem, r1))
    stem = thirdStep(secondStep(stem, r1), r1, r2)
    stem = withoutEnding(stem, r2)
    stem = withoutLastLetter(stem, r1, r2)
  }
  return stem.includes('Y') ? stem.replaceAll('Y', 'y') : stem
}

const isVowel = (word: string, at: number): boolean => {
  switch (word.charCodeAt(at)) {
    case 97: // a
    case 101: // e
    case 105: // i
    case 111: // o
    case 117: // u
    case 121: // y
      return true
    default:
      return false
  }
}

// A “y” at the beginning, or after a vowel.
function markConsonants(word: string): string {
  if (!word.includes('y')) return word
  let marked = ''
  for (let at = 0; at < word.length; at += 1) {
    const consonant = word[at] === 'y' && (at === 0 || isVowel(marked, at - 1))
    marked += consonant ? 'Y' : word[at]!
  }
  return marked
}

// Where the part begins that follows the first consonant after a vowel.
function regionAfter(word: string, from: number): number {
  let at = from
  while (at < word.length && !isVowel(word, at)) at += 1
  while (at < word.length && isVowel(word, at)) at += 1
  return Math.min(word.length, at + 1)
}

function hasVowel(word: string, end: number): boolean {
  for (let at = 0; at < end; at += 1) if (isVowel(word, at)) return true
  return false
}

// Whether `word` ends, at `end`, with a short syllable.
function isShort(word: string, end: number): boolean {
  if (end < 2 || isVowel(word, end - 1) || !isVowel(word, end - 2)) return false
  if (end === 2) return true
  return !isVowel(word, end - 3) && !'wxY'.includes(word[end - 1]!)
}

function withoutPossessive(word: string): string {
  if (!word.includes("'")) return word
  if (word.endsWith("'s'")) return word.slice(0, -3)
  if (word.endsWith("'s")) return word.slice(0, -2)
  return word.endsWith("'") ? word.slice(0, -1) : word
}

function withoutPlural(word: string): string {
  if (word.endsWith('sses')) return word.slice(0, -2)
  if (word.endsWith('ied') || word.endsWith('ies')) return word.slice(0, word.length > 4 ? -2 : -1)
  if (!word.endsWith('s') || word.endsWith('us') || word.endsWith('ss')) return word
  return hasVowel(word, word.length - 2) ? word.slice(0, -1) : word
}

function withoutTense(word: string, r1: number): string {
  for (const ending of ['eedly', 'eed']) {
    if (!word.endsWith(ending)) continue
    const from = word.length - ending.length
    return from >= r1 ? word.slice(0, from + 2) : word
  }
  for (const ending of ['ingly', 'edly', 'ing', 'ed']) {
    if (!word.endsWith(ending)) continue
    const from = word.length - ending.length
    return hasVowel(word, from) ? mended(word.slice(0, from), r1) : word
  }
  return word
}

const doubled = /(?:bb|dd|ff|gg|mm|nn|pp|rr|tt)$/

// “hoping” was “hope”, and “hopping” “hop”.
function mended(word: string, r1: number): string {
  if (word.endsWith('at') || word.endsWith('bl') || word.endsWith('iz')) return `${word}e`
  if (doubled.test(word)) return word.slice(0, -1)
  return word.length <= r1 && isShort(word, word.length) ? `${word}e` : word
}

function withSmallI(word: string): string {
  const last = word.length - 1
  const ends = word[last] === 'y' || word[last] === 'Y'
  return ends && last > 1 && !isVowel(word, last - 1) ? `${word.slice(0, last)}i` : word
}

/** What takes the place of an ending. */
type Exchange = readonly [ending: string, by: string]

const exchanges = (lists: string): readonly Exchange[] =>
  lists
    .split(' ')
    .map((entry): Exchange => {
      const [ending = '', by = ''] = entry.split(':')
      return [ending, by]
    })
    .sort(([one], [other]) => other.length - one.length)

const second = byLastLetter(
  exchanges(
    'tional:tion enci:ence anci:ance abli:able entli:ent izer:ize ization:ize ational:ate ation:ate ator:ate alism:al aliti:al ' +
      'alli:al fulness:ful ousli:ous ousness:ous iveness:ive iviti:ive biliti:ble bli:ble ogi:og fulli:ful lessli:less li:',
  ),
)
const third = byLastLetter(
  exchanges('tional:tion ational:ate alize:al icate:ic iciti:ic ical:ic ful: ness: ative:'),
)
const fourth = byLastLetter(
  exchanges('al: ance: ence: er: ic: able: ible: ant: ement: ment: ent: ism: ate: iti: ous: ive: ize: ion:'),
)

function byLastLetter(list: readonly Exchange[]): ReadonlyMap<string, readonly Exchange[]> {
  return Map.groupBy(list, ([ending]) => ending.at(-1)!)
}

// The longest ending that a word has counts, whether it may be exchanged or not.
function endingOf(word: string, endings: ReadonlyMap<string, readonly Exchange[]>): Exchange | null {
  const possible = endings.get(word[word.length - 1] ?? '')
  if (possible !== undefined) for (const each of possible) if (word.endsWith(each[0])) return each
  return null
}

function secondStep(word: string, r1: number): string {
  const found = endingOf(word, second)
  if (found === null) return word
  const [ending, by] = found
  const from = word.length - ending.length
  if (from < r1) return word
  if (ending === 'ogi' && word[from - 1] !== 'l') return word
  if (ending === 'li' && !'cdeghkmnrt'.includes(word[from - 1] ?? ' ')) return word
  return word.slice(0, from) + by
}

function thirdStep(word: string, r1: number, r2: number): string {
  const found = endingOf(word, third)
  if (found === null) return word
  const [ending, by] = found
  const from = word.length - ending.length
  return from < (ending === 'ative' ? r2 : r1) ? word : word.slice(0, from) + by
}

function withoutEnding(word: string, r2: number): string {
  const found = endingOf(word, fourth)
  if (found === null) return word
  const from = word.length - found[0].length
  if (from < r2) return word
  return found[0] === 'ion' && word[from - 1] !== 's' && word[from - 1] !== 't' ? word : word.slice(0, from)
}

function withoutLastLetter(word: string, r1: number, r2: number): string {
  const last = word.length - 1
  if (word[last] === 'e')
    return last >= r2 || (last >= r1 && !isShort(word, last)) ? word.slice(0, last) : word
  return word[last] === 'l' && last >= r2 && word[last - 1] === 'l' ? word.slice(0, last) : word
}
