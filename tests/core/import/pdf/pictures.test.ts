import { readFileSync } from 'node:fs'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import type { ParsedSource } from '../../../../main/core/import/parsed-source.ts'
import { recogniseRaster } from '../../../../main/core/import/raster.ts'
import { buildPdf, lines, type PageSpec, streamOf } from '../../../support/pdf-builder.ts'
import { readPng } from '../../../support/read-png.ts'
import { outlineOf, parsed } from './parsed.ts'

const words = lines(['A sentence that can be read by anyone.'], 60, 780)
const jpeg = (name: string) => readFileSync(new URL(`../../../fixtures/pictured/${name}`, import.meta.url))

/** Draws picture 100 at a place of the page, in points from its foot. */
const drawn = (x: number, y: number, width: number, height: number, name = 'P100') =>
  `q ${width} 0 0 ${height} ${x} ${y} cm /${name} Do Q`
const resources = (...numbers: readonly number[]) =>
  `/Resources << /Font << /F1 3 0 R >> /XObject << ${numbers.map(number => `/P${number} ${number} 0 R`).join(' ')} >> >>`

const image = (width: number, height: number, entries: string, data: string) =>
  streamOf(data, `/Type /XObject /Subtype /Image /Width ${width} /Height ${height} ${entries}`)

const bytes = (...values: readonly number[]) => String.fromCharCode(...values)
const times = (count: number, ...values: readonly number[]) => bytes(...values).repeat(count)

const page = (content: string, more: Partial<PageSpec> = {}): PageSpec => ({
  texts: words,
  content,
  entries: resources(100),
  ...more,
})

function read(picture: string, more: Readonly<Record<number, string>> = {}): Promise<ParsedSource> {
  return parsed(buildPdf({ pages: [page(drawn(60, 300, 200, 200))], objects: { 100: picture, ...more } }))
}

/** The only picture of a document, as PNG: its size, and the samples of its pixels from the top left on. */
function onlyPng({ assets, doc }: ParsedSource): {
  size: string
  samples: number
  first: readonly number[]
  last: readonly number[]
} {
  expect([...assets.values()].map(({ mediaType }) => mediaType)).toEqual(['image/png'])
  const [id] = [...assets.keys()]
  expect(JSON.stringify(doc.toJSON())).toContain(id)
  const { width, height, samples, data } = readPng([...assets.values()][0]!.bytes)
  return {
    size: `${width} x ${height}`,
    samples,
    first: [...data.slice(0, samples)],
    last: [...data.slice(-samples)],
  }
}

const half = 8 * 16
const grey8 = '/ColorSpace /DeviceGray /BitsPerComponent 8'

describe('a picture is kept as it looks on the page', () => {
  test.each([
    ['grey', grey8, times(half, 10) + times(half, 200), 1, [10], [200]],
    ['grey turned round by its Decode', `${grey8} /Decode [1 0]`, times(half, 10) + times(half, 200), 1, [245], [55]],
    ['RGB', '/ColorSpace /DeviceRGB /BitsPerComponent 8', times(half, 10, 20, 30) + times(half, 1, 2, 3), 3, [10, 20, 30], [1, 2, 3]],
    ['RGB that is grey all over', '/ColorSpace /DeviceRGB /BitsPerComponent 8', times(half, 9, 9, 9) + times(half, 7, 7, 7), 1, [9], [7]],
    ['CMYK, white and a black that is nearly so', '/ColorSpace /DeviceCMYK /BitsPerComponent 8', times(half, 0, 0, 0, 0) + times(half, 255, 255, 255, 255), 3, [255, 255, 255], [6, 6, 12]],
    ['a palette', '/ColorSpace [/Indexed /DeviceRGB 1 <0a141e646566>] /BitsPerComponent 8', times(half, 0) + times(half, 1), 3, [10, 20, 30], [100, 101, 102]],
    ['single bits', '/ColorSpace /DeviceGray /BitsPerComponent 1', times(16, 0) + times(16, 255), 1, [0], [255]],
    ['a stencil in black', '/ImageMask true /BitsPerComponent 1', times(16, 0) + times(16, 255), 1, [0], [255]],
    ['a stencil the other way round', '/ImageMask true /BitsPerComponent 1 /Decode [1 0]', times(16, 0) + times(16, 255), 1, [255], [0]],
    ['a colour that is left out', `${grey8} /Mask [10 10]`, times(half, 10) + times(half, 200), 1, [255], [200]],
  ] as const)('%s', async (_what, entries, data, samples, first, last) => {
    const source = await read(image(16, 16, entries, data))
    expect(onlyPng(source)).toEqual({ size: '16 x 16', samples, first, last })
    expect(source.leftOut).toEqual([])
  }) // prettier-ignore

  test('JPEG 2000, which brings its colours along', async () => {
    const source = await read(image(64, 48, '/Filter /JPXDecode', jpeg('small.jp2').toString('latin1')))
    const { size, samples, first } = onlyPng(source)
    expect({ size, samples }).toEqual({ size: '64 x 48', samples: 3 })
    // The upper left of the picture is blue.
    expect(first[2]).toBeGreaterThan(first[0]!)
  })

  test('a fax of white rows', async () => {
    // In group 4 a row like the one above takes a single 1 (ITU-T T.6, 2.2.2), and above the first is a white one.
    const parameters = '/DecodeParms << /K -1 /Columns 16 /Rows 16 >> /Filter /CCITTFaxDecode'
    const entries = `/ColorSpace /DeviceGray /BitsPerComponent 1 ${parameters}`
    expect(onlyPng(await read(image(16, 16, entries, bytes(0xff, 0xff))))).toMatchObject({
      first: [255],
      last: [255],
    })
  })

  test('with its own opacity, on the white of the page', async () => {
    const mask = image(16, 16, grey8, times(half, 255) + times(half, 51))
    const picture = image(
      16,
      16,
      '/ColorSpace /DeviceRGB /BitsPerComponent 8 /SMask 101 0 R',
      times(256, 100, 0, 0),
    )
    expect(onlyPng(await read(picture, { 101: mask }))).toMatchObject({
      samples: 3,
      first: [100, 0, 0],
      last: [224, 204, 204],
    })
  })

  test('a stencil in the colour it is painted with', async () => {
    const stencil = image(16, 16, '/ImageMask true /BitsPerComponent 1', times(16, 0) + times(16, 255))
    const pages = [page(`1 0 0 rg ${drawn(60, 300, 200, 200)}`)]
    const source = await parsed(buildPdf({ pages, objects: { 100: stencil } }))
    expect(onlyPng(source)).toMatchObject({ samples: 3, first: [255, 0, 0], last: [255, 255, 255] })
  })

  test('one that stands in the midst of the operators', async () => {
    const inline = `q 200 0 0 200 60 300 cm BI /W 16 /H 16 /CS /G /BPC 8 ID ${times(256, 0x41)} EI Q`
    const filled = image(1, 1, grey8, ' ')
    const source = await parsed(buildPdf({ pages: [page(inline)], objects: { 100: filled } }))
    expect(onlyPng(source)).toMatchObject({ size: '16 x 16', first: [0x41] })
  })

  test.each([
    ['photo.jpg', '/DeviceRGB', 480, 320],
    ['grey.jpg', '/DeviceGray', 360, 240],
  ])('a JPEG file byte for byte: %s', async (name, colours, width, height) => {
    const file = jpeg(name)
    const entries = `/ColorSpace ${colours} /BitsPerComponent 8 /Filter /DCTDecode`
    const source = await read(image(width, height, entries, file.toString('latin1')))
    expect([...source.assets.values()].map(({ bytes: kept }) => Buffer.from(kept).equals(file))).toEqual([
      true,
    ])
  })

  test.each([
    ['/Rotate 90', '200 0 0 100 60 300', '16 x 32'],
    ['', '0 200 -100 0 300 300', '16 x 32'],
    ['', '-200 0 0 100 300 300', '32 x 16'],
  ])('set upright where the page or the picture is turned: %s %s', async (turn, matrix, size) => {
    const grey = times(16 * 16, 10) + times(16 * 16, 200)
    const texts = turn === '' ? words : []
    const content = `q ${matrix} cm /P100 Do Q BT /F1 11 Tf 1 0 0 1 60 700 Tm (Words that stand on the page.) Tj ET`
    const pages = [page(content, { texts, entries: `${resources(100)} ${turn}` })]
    const source = await parsed(buildPdf({ pages, objects: { 100: image(32, 16, grey8, grey) } }))
    // The words of a page that is turned decide how it is read: they stand upright, and the picture with them.
    expect(onlyPng(source).size).toBe(turn === '' ? size : '32 x 16')
  })

  test('a turned JPEG says so itself', async () => {
    const entries = '/ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode'
    const picture = image(480, 320, entries, jpeg('photo.jpg').toString('latin1'))
    const pages = [page('q 0 200 -300 0 400 300 cm /P100 Do Q')]
    const { assets } = await parsed(buildPdf({ pages, objects: { 100: picture } }))
    const [kept] = [...assets.values()]
    expect(recogniseRaster(kept!.bytes)).toMatchObject({ mediaType: 'image/jpeg', width: 480, height: 320 })
    expect(Buffer.from(kept!.bytes.subarray(2, 12)).toString('latin1')).toBe('\xff\xe1\0\x22Exif\0\0')
    expect(kept!.bytes[31]).toBe(8)
  })
})

const plain = image(40, 40, grey8, times(1600, 90))

describe('pictures stand where they are read', () => {
  const paragraph = (name: string) => [
    `${name} is what this part is about, and it is long enough`,
    'to go on in a second line and to end there.',
  ]

  test('between the blocks of a column, before their captions', async () => {
    const texts = [
      ...lines(paragraph('The gate'), 60, 760),
      ...lines(['Figure 1: The gate.'], 60, 540, 9),
      ...lines(paragraph('The fence'), 60, 500),
    ]
    const pages = [page(drawn(60, 560, 200, 160), { texts })]
    const { doc } = await parsed(buildPdf({ pages, objects: { 100: plain } }))
    expect(outlineOf(doc)).toEqual([
      `p: ⟦1⟧${paragraph('The gate').join(' ')}`,
      'p: ▣',
      'p: Figure 1: The gate.',
      `p: ${paragraph('The fence').join(' ')}`,
    ])
  })

  test('in their own column', async () => {
    const column = (name: string, x: number, y: number) =>
      lines(
        [
          `${name} begins here and it`,
          'goes on for some lines so',
          'that it is plainly prose',
          `and then ${name} ends.`,
        ],
        x,
        y,
        10,
      )
    const texts = [
      ...column('One', 60, 760),
      ...column('Two', 60, 520),
      ...column('Three', 320, 760),
      ...column('Four', 320, 640),
    ]
    const pages = [page(drawn(60, 560, 140, 120), { texts })]
    const { doc } = await parsed(buildPdf({ pages, objects: { 100: plain } }))
    expect(outlineOf(doc).map(line => line.slice(0, 9))).toEqual([
      'p: ⟦1⟧One',
      'p: ▣',
      'p: Two be',
      'p: Three ',
      'p: Four b',
    ])
  })

  test('a bold caption is no heading', async () => {
    const texts = [
      ...lines(paragraph('The gate'), 60, 760),
      { text: 'Figure 1. The gate', x: 60, y: 540, bold: true },
    ]
    const { doc } = await parsed(
      buildPdf({ pages: [page(drawn(60, 560, 200, 160), { texts })], objects: { 100: plain } }),
    )
    expect(outlineOf(doc).at(-1)).toBe('p: Figure 1. The gate')
  })

  test('on a page that holds nothing else, which is still said to have no text', async () => {
    const pages = [page(''), page(drawn(0, 0, 595, 842), { texts: [] }), page('')]
    const { doc, leftOut } = await parsed(buildPdf({ pages, objects: { 100: plain } }))
    const line = 'A sentence that can be read by anyone.'
    expect(outlineOf(doc)).toEqual([`p: ⟦1⟧${line}`, 'p: ⟦2⟧▣', `p: ⟦3⟧${line}`])
    expect(leftOut).toEqual(['Page 2 has no text and may be pictures of text.'])
  })
})

describe('what is drawn as a picture and is none of the report', () => {
  const count = async (pages: readonly PageSpec[]) => {
    const { assets, leftOut, doc } = await parsed(buildPdf({ pages, objects: { 100: plain, 101: plain } }))
    return { assets: assets.size, shown: outlineOf(doc).filter(line => line.includes('▣')).length, leftOut }
  }

  test('a logo in the running head', async () => {
    expect(await count([1, 2, 3].map(() => page(drawn(60, 790, 90, 30))))).toEqual({
      assets: 0,
      shown: 0,
      leftOut: [],
    })
  })

  test('but the same picture at several places is shown at each', async () => {
    expect(await count([300, 400, 500].map(y => page(drawn(60, y, 90, 90))))).toEqual({
      assets: 1,
      shown: 3,
      leftOut: [],
    })
  })

  test('a scan behind the text that was recognised in it', async () => {
    const found = await count([page(drawn(0, 0, 595, 842))])
    expect(found).toEqual({ assets: 0, shown: 0, leftOut: ['1 picture behind the text of a page.'] })
  })

  test('hairlines, signs and what lies outside the page', async () => {
    const content = [
      drawn(60, 700, 400, 1),
      drawn(60, 600, 10, 10),
      drawn(700, 600, 100, 100),
      drawn(60, 500, 8, 8),
    ]
    expect(await count([page(content.join('\n'))])).toEqual({
      assets: 0,
      shown: 0,
      leftOut: ['1 small picture the size of a sign.'],
    })
  })

  test('what is cut away; a figure of lines is counted', async () => {
    const curve = (y: number) => `60 ${y} m 160 ${y + 90} 200 ${y - 60} 300 ${y + 40} c S`
    const content = `q 0 0 10 10 re W n ${drawn(60, 600, 100, 100)} Q ${curve(400)} ${curve(410)} ${curve(420)}`
    expect(await count([page(content)])).toEqual({
      assets: 0,
      shown: 0,
      leftOut: ['1 figure drawn with lines, not kept as a picture.'],
    })
  })
})

test('pictures too costly to be decoded at once are decoded in a second reading', async () => {
  const large = deflateSync(Buffer.alloc(3700 * 3600, 120)).toString('latin1')
  const objects = {
    100: image(3700, 3600, `${grey8} /Filter /FlateDecode`, large),
    101: image(40, 40, '/ImageMask true /BitsPerComponent 1', times(200, 0)),
  }
  const content = `${drawn(60, 500, 200, 200)} ${drawn(60, 250, 100, 100, 'P101')}`
  const { assets, leftOut } = await parsed(
    buildPdf({ pages: [page(content, { entries: resources(100, 101) })], objects }),
  )
  const kept = [...assets.values()].map(({ bytes: file }) => recogniseRaster(file))
  expect(kept).toEqual([
    { mediaType: 'image/png', width: 3700, height: 3600 },
    { mediaType: 'image/png', width: 40, height: 40 },
  ])
  expect(leftOut).toEqual([])
})
