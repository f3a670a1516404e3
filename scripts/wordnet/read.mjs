import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { stem } from '../../main/core/compare/text/stemmer.ts'

const files = { n: 'noun', v: 'verb', a: 'adj', r: 'adv' }
const parts = { 1: 'n', 2: 'v', 3: 'a', 4: 'r', 5: 'a' }
const mostSenses = { n: 3, v: 4, a: 3, r: 2 }

/**
 * Reads the files of WordNet (their format: wndb(5WN), senseidx(5WN)).
 * @returns `synsets`, by part of speech and offset; `senses`, by that and the word; and the lines of the `licence`
 */
export function readWordnet(folder) {
  const lines = name => readFileSync(join(folder, name), 'latin1').split('\n')
  const synsets = new Map()
  const inGlosses = new Map()
  for (const [part, file] of Object.entries(files)) {
    for (const line of lines(`data.${file}`)) {
      if (!/^\d{8} /.test(line)) continue
      const [data, gloss = ''] = line.split(' | ')
      synsets.set(part + data.slice(0, 8), { ...synsetOf(data.split(' ')), gloss })
      for (const word of gloss.toLowerCase().match(/[a-z]+/g) ?? []) {
        inGlosses.set(stem(word, 'en'), (inGlosses.get(stem(word, 'en')) ?? 0) + 1)
      }
    }
  }
  const senses = new Map()
  for (const line of lines('index.sense')) {
    const [key = '', offset, place, tagged] = line.split(' ')
    const [word, rest] = key.split('%')
    if (!rest) continue
    const part = parts[rest[0]]
    const [number, met] = [Number(place), Number(tagged)]
    const glossed = inGlosses.get(stem(word, 'en')) ?? 0
    const common = number <= mostSenses[part] && (met > 0 ? glossed >= 2 : number <= 2 && glossed >= 4)
    senses.set(`${part}${offset} ${word}`, { number, common })
  }
  const licence = lines('data.noun')
    .slice(0, 29)
    .map(line => line.slice(5).trimEnd())
  return { synsets, senses, licence }
}

function synsetOf(fields) {
  const count = Number.parseInt(fields[3], 16)
  const words = Array.from({ length: count }, (_, index) =>
    fields[4 + index * 2].replace(/\(.*\)$/, '').toLowerCase(),
  )
  const pointers = []
  for (let at = 5 + count * 2; pointers.length < Number(fields[4 + count * 2]); at += 4) {
    const [symbol, offset, part, ends] = fields.slice(at, at + 4)
    const [from, to] = [Number.parseInt(ends.slice(0, 2), 16), Number.parseInt(ends.slice(2), 16)]
    pointers.push({ symbol, to: part.replace('s', 'a') + offset, from, at: to })
  }
  // Field 2 is the lexicographer's file: 18 is that of persons.
  return { words, pointers, person: fields[1] === '18' }
}
