import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A word with what can be said instead of it and what is told of along with it, as `scripts/associations` has them. */
export interface Association {
  readonly word: string
  readonly instead: readonly string[]
  readonly along: readonly string[]
}

/** Reads all associations of a folder, in the order of its files. @throws {Error} on a line of another shape */
export function readAssociations(folder: string): Association[] {
  return readdirSync(folder)
    .filter(name => name.endsWith('.txt'))
    .sort()
    .flatMap(name => readFileSync(join(folder, name), 'utf8').trim().split('\n'))
    .map(line => {
      const [, word, instead = '', along = ''] = /^([a-z]+): ([a-z ]*?)(?: ?\| ?([a-z ]*))?$/.exec(line) ?? []
      if (word === undefined) throw new Error(`Not an association: “${line}”`)
      const words = (text: string) => text.split(' ').filter(other => other !== '')
      return { word, instead: words(instead), along: words(along) }
    })
}
