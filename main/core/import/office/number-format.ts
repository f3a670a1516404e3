const romans: readonly [value: number, sign: string][] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** A number in small Roman figures; numbers from 4,000 on and below 1 in Arabic ones. */
export function toRoman(number: number): string {
  if (number < 1 || number >= 4000) return String(number)
  let rest = number
  let written = ''
  for (const [value, sign] of romans) {
    while (rest >= value) {
      written += sign
      rest -= value
    }
  }
  return written
}

/** A number as word processors letter it: a … z, aa, bb …; what is no such number in figures. */
export function toLetters(number: number): string {
  if (number < 1 || number > 26 * 20) return String(number)
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26))
}
