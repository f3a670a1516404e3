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
    expect(source.leftOut).toEqual(['1 picture.', 'Pages 2, 3 have no text and may be pictures of text.'])
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
