import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { ContractError } from '../../../../shared/contract/index.ts'
import { buildPdf, lines, streamOf } from '../../../support/pdf-builder.ts'
import { outlineOf, parsed, parsedFixture, textOf } from './parsed.ts'

async function refusal(bytes: Uint8Array): Promise<{ code: string; message: string }> {
  try {
    await parsed(bytes)
  } catch (error) {
    const { code, message } = error as ContractError
    return { code, message }
  }
  throw new Error('it was read')
}

const words = lines(['A sentence that can be read by anyone.'], 60, 700)
const picture = streamOf(
  '\x00',
  '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8',
)
const shown = '/Resources << /XObject << /Im 100 0 R >> >>'

describe('a PDF that cannot be read says why', () => {
  test('scanned', async () => {
    const bytes = buildPdf({
      pages: [{ content: 'q 500 0 0 700 0 0 cm /Im Do Q', entries: shown }],
      objects: { 100: picture },
    })
    expect(await refusal(bytes)).toEqual({
      code: 'unsupported_format',
      message:
        'report.pdf has pictures of pages and no text: it was scanned. Recognise its text (OCR) with another program and import that. Nothing was imported from it.',
    })
  })

  test('scanned in part: the pages are named', async () => {
    const scan = { content: 'q 500 0 0 700 0 0 cm /Im Do Q', entries: shown }
    const source = await parsed(
      buildPdf({ pages: [{ texts: words }, scan, scan], objects: { 100: picture } }),
    )
    expect(source.leftOut).toEqual(['Pages 2, 3 have no text and may be pictures of text.'])
  })

  test('fonts that do not say which letters they show', async () => {
    const font =
      '<< /Type /Font /Subtype /Type1 /BaseFont /Private /FirstChar 65 /LastChar 90 /Encoding << /Type /Encoding /Differences [65 /uniE001 /uniE002 /uniE003 /uniE004 /uniE005] >> >>'
    const texts = [{ text: 'ABCDE ABCDE ABCDE ABCDE ABCDE ABCDE', x: 60, y: 700 }]
    const found = await refusal(buildPdf({ pages: [{ texts }], font }))
    expect(found).toMatchObject({
      code: 'unsupported_format',
      message: expect.stringMatching(/fonts do not say/),
    })
  })

  test('nothing on its pages', async () => {
    expect(await refusal(buildPdf({ pages: [{}] }))).toMatchObject({ code: 'empty_file' })
  })

  test('locked by a password; one that only its owner locked is read', async () => {
    await expect(parsedFixture('locked')).rejects.toMatchObject({
      code: 'unsupported_format',
      message: expect.stringMatching(/^report\.pdf is locked by a password/),
    })
    expect(textOf(await parsedFixture('owner-locked'))).toBe('A sentence that can be read by anyone.')
  })

  test('a file that breaks off is read as far as it goes, or called damaged', async () => {
    const whole = buildPdf({ pages: [{ texts: words }, { texts: words }] })
    for (const share of [0.1, 0.3, 0.5, 0.7, 0.9, 0.99]) {
      const cut = whole.slice(0, Math.floor(whole.length * share))
      await parsed(cut).catch((error: ContractError) =>
        expect(error.message).toMatch(/^report\.pdf .* Nothing was imported/),
      )
    }
  })
})

describe('pictures made to choke their reader are left out in words', () => {
  const grey = '/Type /XObject /Subtype /Image /ColorSpace /DeviceGray /BitsPerComponent 8'
  const shows = '/Resources << /Font << /F1 3 0 R >> /XObject << /Im 100 0 R >> >>'
  const read = (
    picture: string,
    more: Readonly<Record<number, string>> = {},
    draw = 'q 300 0 0 300 60 300 cm /Im Do Q',
  ) =>
    parsed(
      buildPdf({
        pages: [{ texts: words, content: draw, entries: shows }],
        objects: { 100: picture, ...more },
      }),
    )
  const tooMuch = ['A picture that is larger, or more, than what is kept.']
  const unshowable = ['A picture in a format other than PNG, JPEG, GIF and WebP.']
  const zeros = (megabytes: number) =>
    deflateSync(Buffer.alloc(megabytes * 1024 * 1024), { level: 9 }).toString('latin1')

  test.each([
    ['a hundred thousand pixels square', streamOf('\0', `${grey} /Width 100000 /Height 100000`), tooMuch],
    ['the same, folded', streamOf(zeros(1), `${grey} /Width 100000 /Height 100000 /Filter /FlateDecode`), tooMuch],
    ['one that unfolds without end', streamOf(zeros(100), `${grey} /Width 100 /Height 100 /Filter /FlateDecode`), tooMuch],
    ['a fax with endless columns', streamOf('\0\0', `${grey} /Width 50 /Height 50 /Filter /CCITTFaxDecode /DecodeParms << /Columns 2000000000 >>`), tooMuch],
    ['JPEG 2000 that is none', streamOf('none of it', `${grey} /Width 50 /Height 50 /Filter /JPXDecode`), tooMuch],
    ['JPEG that is none', streamOf('none of it', `${grey} /Width 50 /Height 50 /Filter /DCTDecode`), unshowable],
    ['a filter that nobody knows', streamOf('none of it', `${grey} /Width 50 /Height 50 /Filter /Nobody`), []],
    ['its own mask', streamOf('\x40'.repeat(2500), `${grey} /Width 50 /Height 50 /SMask 100 0 R`), unshowable],
    ['less data than pixels', streamOf('\x40', `${grey} /Width 50 /Height 50`), []],
    ['a length that is not its own', streamOf('\x40'.repeat(2500), `${grey} /Width 50 /Height 50`).replace('/Length 2500', '/Length 99999'), []],
    ['no size', streamOf('\x40'.repeat(2500), grey), []],
  ])('%s', async (_what, picture, leftOut) => {
    const source = await read(picture)
    expect(textOf(source)).toBe('A sentence that can be read by anyone.')
    expect(source.leftOut.filter(sentence => !leftOut.includes(sentence))).toEqual([])
    for (const { bytes } of source.assets.values()) expect(bytes.length).toBeLessThan(10_000)
  }) // prettier-ignore

  test('hundreds of large ones on a page, of which some are kept', async () => {
    const folded = deflateSync(Buffer.alloc(3000 * 3000)).toString('latin1')
    const numbers = Array.from({ length: 300 }, (_, at) => 200 + at)
    const objects = Object.fromEntries(
      numbers.map(number => [
        number,
        streamOf(folded, `${grey} /Width 3000 /Height 3000 /Filter /FlateDecode`),
      ]),
    )
    const content = numbers.map((number, at) => `q 40 0 0 40 ${(at % 13) * 42} ${Math.floor(at / 13) * 30} cm /P${number} Do Q`).join('\n') // prettier-ignore
    const named = numbers.map(number => `/P${number} ${number} 0 R`).join(' ')
    const entries = `/Resources << /Font << /F1 3 0 R >> /XObject << ${named} >> >>`
    const source = await parsed(buildPdf({ pages: [{ texts: words, content, entries }], objects }))
    expect(source.leftOut).toEqual([
      expect.stringMatching(/^\d+ pictures that are larger, or more, than what is kept\.$/),
    ])
    expect(source.assets.size).toBe(1)
  })

  test('large ones by the thousand in the midst of the operators take no room', async () => {
    const inline = 'q 30 0 0 30 60 300 cm BI /W 9000 /H 9000 /CS /RGB /BPC 8 ID x EI Q'
    const smaller = 'q 30 0 0 30 90 300 cm BI /W 990 /H 990 /CS /RGB /BPC 8 ID x EI Q'
    const content = [
      ...Array.from({ length: 500 }, () => inline),
      ...Array.from({ length: 200 }, () => smaller),
    ]
    const before = process.memoryUsage().rss
    const source = await read(
      streamOf('\x40'.repeat(2500), `${grey} /Width 50 /Height 50`),
      {},
      content.join('\n'),
    )
    expect(textOf(source)).toBe('A sentence that can be read by anyone.')
    expect(process.memoryUsage().rss - before).toBeLessThan(700 * 1024 * 1024)
  })

  test('one drawn ten thousand times is kept once', async () => {
    const many = Array.from({ length: 10_000 }, (_, at) => `q 30 0 0 30 ${at % 500} ${at % 700} cm /Im Do Q`)
    const source = await read(
      streamOf('\x40'.repeat(2500), `${grey} /Width 50 /Height 50`),
      {},
      many.join('\n'),
    )
    expect(source.assets.size).toBe(1)
    expect(outlineOf(source.doc).filter(line => line.includes('▣')).length).toBeLessThan(400)
    expect(source.leftOut).toEqual([expect.stringMatching(/^\d+ pictures that are larger, or more,/)])
  })
})

describe('a PDF made to choke its reader', () => {
  test('a stream that unfolds without end is refused before it is unfolded', async () => {
    const bomb = deflateSync(Buffer.alloc(100 * 1024 * 1024, 0x20), { level: 9 }).toString('latin1')
    const bytes = buildPdf({
      pages: [{ texts: words }],
      objects: { 100: streamOf(bomb, '/Filter /FlateDecode') },
    })
    expect(await refusal(bytes)).toMatchObject({
      code: 'too_large',
      message: expect.stringMatching(/more than 64 MB/),
    })
  })

  test('so is one folded twice', async () => {
    const once = deflateSync(Buffer.alloc(100 * 1024 * 1024, 0x20), { level: 9 })
    const twice = deflateSync(once, { level: 9 }).toString('latin1')
    const filters = '/Filter [/FlateDecode /FlateDecode]'
    const bytes = buildPdf({ pages: [{ texts: words }], objects: { 100: streamOf(twice, filters) } })
    expect(await refusal(bytes)).toMatchObject({ code: 'too_large' })
  })

  test('a page tree that says it has a million pages is not believed', async () => {
    const bytes = Buffer.from(buildPdf({ pages: [{ texts: words }] })).toString('latin1')
    const lied = Buffer.from(bytes.replace('/Count 1 ', '/Count 999999 '), 'latin1')
    expect(textOf(await parsed(lied))).toBe('A sentence that can be read by anyone.')
  })

  test('a page tree that goes in a circle ends', async () => {
    const bytes = Buffer.from(buildPdf({ pages: [{ texts: words }, { texts: words }] })).toString('latin1')
    const circle = bytes.replace('/Kids [10 0 R 12 0 R]', '/Kids [10 0 R  2 0 R]')
    const source = await parsed(Buffer.from(circle, 'latin1')).catch((error: ContractError) => error.code)
    expect(typeof source === 'string' ? source : textOf(source)).toMatch(/damaged|A sentence/)
  })

  test('a form that draws itself, and thousands of words on one spot, are read', async () => {
    const form = streamOf(
      'BT /F1 11 Tf 60 600 Td (Again.) Tj ET /Me Do',
      '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /Me 100 0 R >> /Font << /F1 3 0 R >> >>',
    )
    const many = Array.from({ length: 5000 }, () => 'BT /F1 11 Tf 60 500 Td (word) Tj ET').join('\n')
    const bytes = buildPdf({
      pages: [
        {
          texts: words,
          content: `/Me Do\n${many}`,
          entries: '/Resources << /XObject << /Me 100 0 R >> /Font << /F1 3 0 R >> >>',
        },
      ],
      objects: { 100: form },
    })
    expect(textOf(await parsed(bytes))).toMatch(/^A sentence that can be read by anyone\./)
  })

  test('two thousand pages are read one after the other, and said to be', async () => {
    const pages = Array.from({ length: 2000 }, (_, at) => ({
      texts: [{ text: `Sentence ${at}.`, x: 60, y: 400 }],
    }))
    const source = await parsed(buildPdf({ pages }))
    expect(textOf(source).split('\n\n')).toHaveLength(2000)
    expect(outlineOf(source.doc).at(-1)).toBe('p: ⟦2000⟧Sentence 1999.')
  }, 30_000)
})
