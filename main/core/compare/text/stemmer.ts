/// <reference path="./snowball-stemmers.d.ts" />
import snowball from 'snowball-stemmers'
import { stemEnglish } from './english-stemmer.ts'

const algorithms: Readonly<Record<string, string>> = {
  ar: 'arabic',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'german',
  es: 'spanish',
  eu: 'basque',
  fi: 'finnish',
  fr: 'french',
  ga: 'irish',
  hu: 'hungarian',
  hy: 'armenian',
  it: 'italian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sl: 'slovene',
  sv: 'swedish',
  ta: 'tamil',
  tr: 'turkish',
}

// Forms that the English stemmer leaves apart although they are one word.
const irregular: ReadonlyMap<string, string> = new Map(
  (
    'rise rose risen;fall fell fallen;say said;tell told;give gave given;take took taken;go went gone;come came;' +
    'see saw seen;find found;lose lost;win won;meet met;hold held;keep kept;leave left;buy bought;sell sold;' +
    'bring brought;think thought;know knew known;grow grew grown;draw drew drawn;fly flew flown;break broke broken;' +
    'speak spoke spoken;steal stole stolen;choose chose chosen;write wrote written;drive drove driven;' +
    'begin began begun;drink drank drunk;sink sank sunk;swim swam swum;strike struck stricken;shoot shot;' +
    'send sent;spend spent;lend lent;build built;feel felt;deal dealt;mean meant;pay paid;lay laid;lie lain;' +
    'make made;stand stood;understand understood;become became;run ran;sit sat;lead led;feed fed;flee fled;' +
    'fight fought;catch caught;teach taught;seek sought;wear wore worn;tear tore torn;throw threw thrown;blow blew blown;' +
    'show shown;shake shook shaken;freeze froze frozen;hide hid hidden;ride rode ridden;bear bore borne;swear swore sworn;' +
    'stick stuck;swing swung;shrink shrank shrunk;withdraw withdrew withdrawn;overtake overtook;die died dead death dying;' +
    'hear heard;sleep slept;weep wept;sweep swept;bend bent;burn burnt;get got gotten;man men;woman women;child children;' +
    'person people;foot feet;life lives;sing sang sung;eat ate eaten;forget forgot;foresee foresaw foreseen;undergo underwent;' +
    'overthrow overthrew overthrown;injure injury injuries injuring injured;' +
    'speech speeches;loss losses;tie ties tied tying;crisis crises;analysis analyses;policeman policemen;fireman firemen'
  )
    .split(';')
    .flatMap(line => {
      const [base, ...forms] = line.split(' ')
      return forms.map((form): [string, string] => [form, base!])
    }),
)

/** How many stems are kept at hand before they are forgotten, all at once. */
const mostKept = 100_000

const kept = new Map<string, Map<string, string>>()
const stemmers = new Map<string, { stem(word: string): string }>()

/** The Snowball stem of a lower-case word, or the word itself in a language that Snowball does not know. */
export function stem(word: string, language: string): string {
  let stems = kept.get(language)
  if (!stems || stems.size > mostKept) kept.set(language, (stems = new Map<string, string>()))
  let found = stems.get(word)
  if (found === undefined) {
    found =
      language === 'en' ? stemEnglish(irregular.get(word) ?? word) : (stemmerOf(language)?.stem(word) ?? word)
    stems.set(word, found)
  }
  return found
}

function stemmerOf(language: string): { stem(word: string): string } | null {
  const algorithm = algorithms[language]
  if (algorithm === undefined) return null
  let stemmer = stemmers.get(language)
  if (!stemmer) stemmers.set(language, (stemmer = snowball.newStemmer(algorithm)))
  return stemmer
}
