import type { Run } from './types.ts'

/**
 * Whether text is not what a reader sees: its fonts do not say which letters they show, so that what comes out is
 * private characters, controls, or signs without sense. Told by what no writing system has: hardly any letters, or
 * characters of no meaning among them.
 */
export function isRubbish(runs: readonly Run[]): boolean {
  let all = 0
  let senseless = 0
  let letters = 0
  for (const { text } of runs) {
    for (const character of text) {
      const code = character.codePointAt(0)!
      if (code === 0x20) continue
      all += 1
      if (isSenseless(code)) senseless += 1
      else if (/[\p{L}\p{N}]/u.test(character)) letters += 1
    }
  }
  return all >= 20 && (senseless > all * 0.3 || letters < all * 0.25)
}

const isSenseless = (code: number) =>
  code < 0x20 ||
  (code >= 0x7f && code < 0xa0) ||
  (code >= 0xe000 && code <= 0xf8ff) ||
  code === 0xfffd ||
  code >= 0xf0000
