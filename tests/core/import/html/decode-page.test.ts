import { describe, expect, test } from 'vitest'
import { decodePage } from '../../../../main/core/import/html/decode-page.ts'
import { encodeAs } from '../../../support/encode-as.ts'

/** Bytes of texts in encodings that Node can read but not write. */
const bytes = (hex: string) => Buffer.from(hex.replace(/\s/g, ''), 'hex')
const around = (head: string, text: Uint8Array) =>
  Buffer.concat([Buffer.from(`<html>${head}<p>`), text, Buffer.from('</p>')])
const meta = (charset: string) => `<meta charset="${charset}">`
const read = async (content: Uint8Array) =>
  /<p>([^]*)<\/p>/.exec((await decodePage(content, 'page.html')).text)![1]

describe('decodePage', () => {
  test.each<[what: string, content: Uint8Array, text: string]>([
    ['Shift_JIS', around(meta('Shift_JIS'), bytes('89ef 8b63')), '会議'],
    ['EUC-JP', around(meta('euc-jp'), bytes('b2f1 b5c4')), '会議'],
    ['ISO-2022-JP', around(meta('iso-2022-jp'), bytes('1b2442 3271 3544 1b2842')), '会議'],
    [
      'GBK',
      around('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">', bytes('bbe1 d2e9')),
      '会议',
    ],
    ['Big5', around(meta('big5'), bytes('b77c c4b3')), '會議'],
    ['EUC-KR', around(meta('euc-kr'), bytes('c8b8 c0c7')), '회의'],
    ['windows-1251', around(meta('windows-1251'), bytes('c2f1f2f0e5f7e0')), 'Встреча'],
    ['KOI8-R', around('<meta content="text/html; charset=koi8-r">', bytes('f7d3d4d2c5dec1')), 'Встреча'],
    ['windows-1256', around(meta('windows-1256'), bytes('c7cce3c7da')), 'اجماع'],
    [
      'Latin-1, which is read as windows-1252',
      around(meta('iso-8859-1'), bytes('93 63 61 66 e9 94')),
      '“café”',
    ],
    ['no word of it, in Russian', around('', bytes('c2f1f2f0e5f7e0')), 'Âñòðå÷à'],
    ['UTF-8 that says it is Latin-1', around(meta('iso-8859-1'), Buffer.from('café 会議')), 'café 会議'],
    ['an encoding nobody knows', around(meta('klingon'), Buffer.from('café')), 'café'],
    ['UTF-16 said in ASCII', around(meta('utf-16'), Buffer.from('café')), 'café'],
    ['UTF-16 with a mark', Buffer.from('\ufeff<p>会議</p>', 'utf16le'), '会議'],
    ['UTF-8 with a stray zero', Buffer.from('<p>ca\0fé</p>'), 'café'],
    ['UTF-8 with a mark', Buffer.from('\ufeff<p>会議</p>'), '会議'],
  ])('%s', async (_, content, text) => {
    expect(await read(content)).toBe(text)
  })

  test('goes by the language where nothing is said', async () => {
    expect(
      await read(
        Buffer.concat([Buffer.from('<html lang="ru"><p>'), bytes('c2f1f2f0e5f7e0'), Buffer.from('</p>')]),
      ),
    ).toBe('Встреча')
  })

  test('goes by the look of the words where not even the language is said', async () => {
    const text = 'Встреча министров в здании таможни продолжалась три часа, сообщили вечером.'
    expect(await decodePage(around('', encodeAs(text, 'koi8-r')), 'page.html')).toEqual({
      text: `<html><p>${text}</p>`,
      guessed: 'KOI8-R',
    })
  })
})
