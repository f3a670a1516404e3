import { Readable } from 'node:stream'
import { expect, test } from 'vitest'
import { roundsOf } from '../../main/cli/commands/import.ts'
import { browserCommand } from '../../main/cli/open-in-browser.ts'
import { counted, oneLine, table } from '../../main/cli/printing.ts'
import { linesOf } from '../../main/cli/reading.ts'

async function lines(...chunks: (string | Buffer)[]): Promise<string[]> {
  const read: string[] = []
  for await (const line of linesOf(Readable.from(chunks.map(chunk => Buffer.from(chunk))))) read.push(line)
  return read
}

test.each<[string, (string | Buffer)[], string[]]>([
  ['nothing', [], []],
  ['lines in one piece', ['a\nb\n'], ['a', 'b']],
  ['a last line without an end', ['a\nb'], ['a', 'b']],
  ['lines across pieces', ['a', 'b\nc', '', 'd\n', '\ne'], ['ab', 'cd', '', 'e']],
  ['ends of Windows', ['a\r\nb\r', '\nc'], ['a', 'b', 'c']],
  [
    'a mark at the start',
    [Buffer.from([0xef, 0xbb]), Buffer.from([0xbf, 0x61, 0x0a, 0xef, 0xbb, 0xbf])],
    ['a', '\ufeff'],
  ],
  ['a character in two pieces', [Buffer.from([0xc3]), Buffer.from([0xa9, 0x0a])], ['é']],
  ['what ends lines elsewhere', ['a\u2028b\u0085c\n'], ['a\u2028b\u0085c']],
])('lines are read from %s', async (_, chunks, expected) => {
  expect(await lines(...chunks)).toEqual(expected)
})

test.each([
  ['a\n\nb\tc', 'a b c'],
  ['  a  ', 'a'],
  ['\u001b[31mred\u009b0m', '[31mred 0m'],
  ['right \u202eto left', 'right to left'],
])('%j is shown as %j', (text, shown) => {
  expect(oneLine(text)).toBe(shown)
})

test('long texts are cut between characters', () => {
  expect(oneLine('🧭'.repeat(100), 10)).toBe(`${'🧭'.repeat(9)}…`)
  expect(oneLine('abc', 3)).toBe('abc')
})

test('numbers agree with their nouns, columns with each other', () => {
  expect([counted(0, 'word'), counted(1, 'word'), counted(1234, 'word')]).toEqual([
    '0 words',
    '1 word',
    '1,234 words',
  ])
  expect(
    table([
      ['a', 'bcd', 'e'],
      ['fgh', 'ü', ''],
    ]),
  ).toEqual(['a    bcd  e', 'fgh  ü'])
})

test('files of one name are imported in rounds, so that the report says which is which', () => {
  const rounds = roundsOf(['a/x.txt', 'b/x.txt', 'y.txt', 'a/x.txt'])
  expect(rounds.map(round => [...round.values()])).toEqual([['a/x.txt', 'y.txt'], ['b/x.txt'], ['a/x.txt']])
})

test.each<[NodeJS.Platform, Record<string, string>, string | null]>([
  ['linux', { DISPLAY: ':0' }, 'xdg-open'],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, 'xdg-open'],
  ['linux', {}, null],
  ['darwin', {}, 'open'],
  ['win32', {}, 'rundll32'],
])('on %s with %j the browser is opened by %s', (platform, env, opener) => {
  const command = browserCommand(platform, env, 'http://127.0.0.1:1/?token=t')
  expect(command?.[0] ?? null).toBe(opener)
  if (command) expect(command.at(-1)).toBe('http://127.0.0.1:1/?token=t')
})
