import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

const css = readFileSync(new URL('../../../renderer/ui/theme.css', import.meta.url), 'utf8')

/** The colours of a block of the sheet, by the name of their variable. */
function shades(selector: string): ReadonlyMap<string, string> {
  const block = css.slice(css.indexOf(`${selector} {`)).split('}')[0]!
  return new Map([...block.matchAll(/--([\w-]+): (#[0-9a-f]{6});/g)].map(match => [match[1]!, match[2]!]))
}

/** Contrast of two colours: WCAG 2.2, "contrast ratio" and "relative luminance". */
function contrast(one: string, other: string): number {
  const luminance = (colour: string) => {
    const [red, green, blue] = [1, 3, 5]
      .map(at => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
      .map(value => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
  }
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a)
  return (light! + 0.05) / (dark! + 0.05)
}

const marks = ['amber', 'green', 'blue', 'rose', 'violet']

test.each([':root', "[data-theme='dark']", "[data-theme='sepia']"])('text can be read in %s', selector => {
  const theme = shades(selector)
  const grounds = ['paper', 'wash', 'sunk', ...(theme.has('raised') ? ['raised'] : [])]
  const ratio = (one: string, other: string) => contrast(theme.get(one)!, theme.get(other)!)
  const pairs = [
    ...['ink', 'soft', 'faint', 'accent', ...marks.map(mark => `${mark}-l`)].flatMap(text =>
      grounds.map(ground => [text, ground] as const),
    ),
    ...marks.map(mark => ['ink', mark] as const),
    ['ink', 'accent-wash'] as const,
    ['soft', 'accent-wash'] as const,
    ['accent', 'accent-wash'] as const,
  ]
  expect(pairs.filter(([text, ground]) => !(ratio(text, ground) >= 4.5))).toEqual([])
  expect(grounds.filter(ground => !(ratio('edge', ground) >= 3))).toEqual([])
})
