import { describe, expect, test } from 'vitest'
import { Pictures } from '../../../main/core/import/pictures.ts'
import { recogniseRaster } from '../../../main/core/import/raster.ts'
import { pngOf } from '../../support/parsing.ts'

const latin = (text: string) => Buffer.from(text, 'latin1')

describe('recogniseRaster', () => {
  test.each<[what: string, bytes: Uint8Array, expected: unknown]>([
    ['PNG', pngOf(300, 2), ['image/png', 300, 2]],
    ['GIF', latin('GIF89a\x2c\x01\x02\0\0\0\0'), ['image/gif', 300, 2]],
    [
      'JPEG',
      latin('\xff\xd8\xff\xe0\0\x04ab\xff\xc2\0\x0b\x08\0\x02\x01\x2c\x03aaaa'),
      ['image/jpeg', 300, 2],
    ],
    [
      'WebP, extended',
      latin('RIFF\0\0\0\0WEBPVP8X\x0a\0\0\0\0\0\0\0\x2b\x01\0\x01\0\0'),
      ['image/webp', 300, 2],
    ],
    ['WebP, lossless', latin('RIFF\0\0\0\0WEBPVP8L\0\0\0\0\x2f\x2b\x41\0\0aaaaaa'), ['image/webp', 300, 2]],
    ['a PNG that breaks off', pngOf(3, 2).subarray(0, 20), null],
    ['a JPEG that breaks off', latin('\xff\xd8\xff\xe0\0\x04ab\xff\xc2'), null],
    ['a picture without a pixel', pngOf(0, 2), null],
    ['SVG', latin('<svg xmlns="http://www.w3.org/2000/svg"/>'), null],
    ['nothing', latin(''), null],
  ])('%s', (_, bytes, expected) => {
    const raster = recogniseRaster(bytes)
    expect(raster && [raster.mediaType, raster.width, raster.height]).toEqual(expected)
  })
})

describe('Pictures', () => {
  test('keeps each picture once, and says what it does not keep', () => {
    const pictures = new Pictures()
    const id = pictures.keep(pngOf(2, 2))
    expect(id).toMatch(/^[0-9a-f]{64}$/)
    expect(pictures.keep(pngOf(2, 2))).toBe(id)
    expect(pictures.keep(latin('<svg/>'))).toBeNull()
    expect(pictures.keep(pngOf(100_000, 100_000))).toBeNull()
    expect(pictures.leaveOut('remote')).toBeNull()
    expect(pictures.leaveOut('remote')).toBeNull()
    expect([...pictures.assets.keys()]).toEqual([id])
    expect(pictures.leftOut).toEqual([
      'A picture in a format other than PNG, JPEG, GIF and WebP.',
      'A picture that is larger, or more, than what is kept.',
      '2 pictures that are not in the file but on the network, where nothing is fetched from.',
    ])
  })
})
