import { describe, expect, test } from 'vitest'
import { decodeText } from '../../../main/core/import/decode-text.ts'

const utf16 = (text: string, bom = true) => Buffer.from((bom ? '\ufeff' : '') + text, 'utf16le')
const swapped = (bytes: Buffer) => Buffer.from(bytes).swap16()

const text = 'Zwei Berichte – “naïve” words, 会议, اجلاس.\nSecond line'

describe('decodeText', () => {
  test.each([
    ['UTF-8', Buffer.from(text), text],
    ['UTF-8 with a mark', Buffer.from('\ufeff' + text), text],
    ['UTF-16 little-endian with a mark', utf16(text), text],
    ['UTF-16 big-endian with a mark', swapped(utf16(text)), text],
    ['UTF-16 little-endian without a mark', utf16(text, false), text],
    ['UTF-16 big-endian without a mark', swapped(utf16(text, false)), text],
    [
      'UTF-16 Chinese without a mark',
      utf16('双方会谈。\n会议于九月举行。\n', false),
      '双方会谈。\n会议于九月举行。\n',
    ],
    [
      'Windows-1252',
      Buffer.from('caf\xe9 \x93quoted\x94 \x96 \x80 5, it\x92s', 'latin1'),
      'café “quoted” – € 5, it’s',
    ],
    [
      'UTF-8 with one broken byte among many whole letters',
      Buffer.concat([Buffer.from('äöüäöüäöüäöü '), Buffer.from([0xff]), Buffer.from(' end')]),
      'äöüäöüäöüäöü \ufffd end',
    ],
    ['ISO-2022-JP', Buffer.from('Kaigi: \x1b$B2q5D\x1b(B.\n', 'latin1'), 'Kaigi: 会議.\n'],
    ['carriage returns', Buffer.from('a\r\nb\rc\n\rd'), 'a\nb\nc\n\nd'],
    ['form feeds and Unicode line ends', Buffer.from('a\fb\u2028c\u2029d\u0085e'), 'a\nb\nc\nd\ne'],
    ['a few controls', Buffer.from('a\x1b[1mb\x1b[0m and so on'), 'a\x1b[1mb\x1b[0m and so on'],
  ])('%s', async (_, bytes, expected) => {
    expect((await decodeText(bytes, 'a.txt')).text).toBe(expected)
  })

  test.each([
    ['zeros', Buffer.from('text\0with\0\0zeros')],
    ['one zero', Buffer.from('abc\0def\n')],
    ['controls', Buffer.from(Array.from({ length: 400 }, (_, index) => (index * 7) % 32 || 1))],
    [
      'noise',
      Buffer.from(Array.from({ length: 4096 }, (_, index) => (Math.imul(index, 2654435761) >>> 13) & 0xff)),
    ],
  ])('refuses %s', async (_, bytes) => {
    await expect(decodeText(bytes, 'a.txt')).rejects.toThrow(
      expect.objectContaining({
        code: 'not_text',
        message: expect.stringContaining('a.txt is not a text file'),
      }),
    )
  })
})
