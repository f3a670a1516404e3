import { describe, expect, test } from 'vitest'
import { leftOutOf } from '../../../main/core/import/front-matter.ts'
import { LeftOut } from '../../../main/core/import/office/left-out.ts'
import { sentencesOf } from '../../../main/core/import/pdf/left-out.ts'
import { Pictures } from '../../../main/core/import/pictures.ts'
import { readWebPage } from '../../../main/core/import/html/web-page.ts'
import { readLeftOut } from '../../../renderer/exchange/left-out.ts'
import { en } from '../../../renderer/ui/messages/en.ts'

const office = [
  'drawing',
  'embedded',
  'symbol',
  'link',
  'deletion',
  'chapter',
  'video',
  'sound',
  'hidden',
] as const
const pictures = ['remote', 'missing', 'unshowable', 'too much'] as const
const pages = (...labels: string[]) => ({
  silentPages: labels,
  rubbishPages: labels,
  brokenPages: labels,
  cutPages: labels,
})

/** All that parsers say they left out, where each thing is there so many times. */
function saidFor(count: number): string[] {
  const left = new LeftOut()
  const kept = new Pictures()
  for (let each = 0; each < count; each += 1) {
    for (const kind of office) left.count(kind)
    for (const why of pictures) kept.leaveOut(why)
  }
  left.note('contents')
  left.note('brokenOff')
  left.note('runningHeads')
  const numbers = {
    small: count,
    behind: count,
    figures: count,
    drawings: count,
    unplaced: count,
    lost: count,
  }
  const labels = Array.from({ length: count }, (_, index) => `${index + 1}`)
  const played = '<video></video><audio></audio><iframe></iframe>'.repeat(count)
  const words = 'The ministers met in the customs house, and spoke of the fish, the ice and the dues. '
  const furniture = `<nav>${'<a href="/">Home and away</a> '.repeat(600)}</nav>`
  const page = (body: string, keepAll: boolean) =>
    readWebPage(
      { text: `<html><body>${body}</body></html>`, guessed: null },
      { name: 'a.html', keepAll, find: () => null, address: null },
    ).leftOut
  return [
    ...left.sentences(),
    ...kept.leftOut,
    ...sentencesOf({ pictures: [], ...numbers, ...pages(...labels) }),
    ...leftOutOf(new Map(Array.from({ length: count }, (_, index) => [`field${index}`, 'a']))),
    ...page(`<p>Words.</p>${played}`, true),
    ...page(`${furniture}<article><h1>Talks</h1>${`<p>${words.repeat(3)}</p>`.repeat(4)}</article>`, false),
  ]
}

describe('what was left out, in the language of the screen', () => {
  test.each([1, 2, 30])('every sentence of the parsers is known, with %i of each', count => {
    const said = saidFor(count)
    const kinds = new Set(said.map(sentence => readLeftOut(sentence)?.kind ?? sentence))
    expect([...kinds].sort()).toEqual(Object.keys(en.leftOut).sort())
    const numbers = said
      .map(sentence => readLeftOut(sentence)!)
      .filter(({ kind }) => en.leftOut[kind].includes('{{n}}'))
    for (const { kind, n } of numbers) {
      if (kind === 'surroundings') expect(n).toBeGreaterThan(1000)
      else if (kind === 'frontMatter') expect(n).toMatch(count === 1 ? /^field0$/ : /^field0, field1/)
      else if (kind.endsWith('Pages')) expect(n).toMatch(count === 1 ? /^1$/ : /^1, 2/)
      else expect(n).toBe(count)
    }
  })

  test('others are shown as they are', () => {
    expect(readLeftOut('Two things nobody knows.')).toBe(null)
  })
})
