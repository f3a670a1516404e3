import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const folder = join(import.meta.dirname, '../../main/core/compare')

/**
 * Puts fitted weights in the place of those that a file of `main/core/compare` has now, each list under its name, laid
 * out as prettier lays numbers. @throws {Error} where the file has no list of that name
 */
export function keepWeights(file: string, lists: Readonly<Record<string, readonly number[]>>): void {
  const path = join(folder, file)
  let text = readFileSync(path, 'utf8')
  for (const [name, weights] of Object.entries(lists)) {
    const known = new RegExp(`(export const ${name}: readonly number\\[\\] = )\\[[^\\]]*\\]`)
    if (!known.test(text)) throw new Error(`${file} has no ${name}`)
    text = text.replace(known, (_, before: string) => before + laidOut(before, weights))
  }
  writeFileSync(path, text)
}

const widest = 110

function laidOut(before: string, weights: readonly number[]): string {
  const inOne = `[${weights.join(', ')}]`
  if (before.length + inOne.length <= widest) return inOne
  const lines: string[] = [' ']
  for (const weight of weights) {
    const next = `${lines.at(-1)} ${weight},`
    if (next.length > widest) lines.push(`  ${weight},`)
    else lines[lines.length - 1] = next
  }
  return `[\n${lines.join('\n')}\n]`
}

/** Prints weights, each beside its name; the constant stands last. */
export function printWeights(name: string, names: readonly string[], weights: readonly number[]): void {
  console.log(`\n${name}: [${weights.join(', ')}]`)
  for (const [index, label] of [...names, 'constant'].entries()) console.log(`  ${label}: ${weights[index]}`)
}
