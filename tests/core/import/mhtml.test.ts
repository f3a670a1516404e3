import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseMhtmlFile } from '../../../main/core/import/mhtml.ts'
import { root } from '../../../scripts/root.mjs'
import { canonicalText } from '../../../shared/document/index.ts'
import { pngOf, sourceContext } from '../../support/parsing.ts'

const parse = (bytes: Uint8Array, keepAll = false) =>
  parseMhtmlFile(bytes, sourceContext('page.mhtml', { keepAll }))
const saved = readFileSync(join(root, 'tests', 'fixtures', 'pages', 'chromium.mhtml'))

describe('a page in one file', () => {
  test('as Chromium saves it: the article, its picture, its links, its address', async () => {
    const { doc, details, assets, leftOut } = await parse(saved)
    expect(canonicalText(doc)).toMatch(/^Harbour talks resume\n\nThe two ministers met/)
    expect(canonicalText(doc)).toContain('The boat, café side, 東京.')
    expect(canonicalText(doc)).not.toContain('World')
    expect(details).toMatchObject({
      title: 'Harbour talks resume',
      publisher: 'The Courier',
      url: 'https://news.example.org/2025/harbour.html',
      language: 'en',
    })
    expect([...assets.values()].map(asset => asset.mediaType)).toEqual(['image/png'])
    expect(JSON.stringify(doc.toJSON())).toContain('"href":"https://news.example.org/2025/next.html"')
    expect(leftOut.join(' ')).not.toContain('picture')
  })

  test('all of it when that is asked for, with its frames counted', async () => {
    const { doc, leftOut } = await parse(saved, true)
    expect(canonicalText(doc)).toContain('Something else')
    expect(leftOut).toEqual(['A frame with a page of its own.'])
  })

  test('with folded headers, a content id, base64 and another encoding', async () => {
    const picture = Buffer.from(pngOf(3, 2)).toString('base64')
    const source = [
      'From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n--b',
      `Content-Type: text/html; charset="windows-1251"\r\nContent-Transfer-Encoding: base64\r\nContent-Location:\r\n https://example.org/a/\r\n\r\n${Buffer.concat([Buffer.from('<meta charset="windows-1251"><p>'), Buffer.from('c2f1f2f0e5f7e0', 'hex'), Buffer.from('</p><img src="cid:one@x"><img src="two.png">')]).toString('base64')}\r\n--b`,
      `Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-ID: <one@x>\r\nContent-Location: cid:one@x\r\n\r\n${picture}\r\n--b`,
      `Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\nContent-Location: https://example.org/a/two.png\r\n\r\n${picture}\r\n--b--`,
    ].join('\r\n')
    const { doc, assets, details } = await parse(Buffer.from(source))
    expect(canonicalText(doc)).toBe('Встреча')
    expect(assets.size).toBe(1)
    expect(JSON.stringify(doc.toJSON()).match(/[0-9a-f]{64}/g)).toHaveLength(2)
    expect(details.url).toBe('https://example.org/a/')
  })

  test('that was saved from the disk, as Word does: with its pictures, and without an address', async () => {
    const picture = Buffer.from(pngOf(3, 2)).toString('base64')
    const other = Buffer.from(pngOf(5, 2)).toString('base64')
    const part = (type: string, location: string, content: string) =>
      `--b\r\nContent-Location: ${location}\r\nContent-Transfer-Encoding: base64\r\nContent-Type: ${type}\r\n\r\n${content}\r\n`
    const page =
      '<p>Words.</p><img src="report_files/one%20boat.png"><img src="file:///C:/A2/report_files/two.png"><a href="next.htm">x</a>'
    const source =
      'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="b"\r\n\r\n' +
      part('text/html', 'file:///C:/A2/report.htm', Buffer.from(page).toString('base64')) +
      part('image/png', 'file:///C:/A2/report_files/one boat.png', picture) +
      part('image/png', 'file:///C:/A2/report_files/two.png', other) +
      '--b--'
    const { doc, assets, details, leftOut } = await parse(Buffer.from(source))
    expect(assets.size).toBe(2)
    expect(details.url ?? null).toBe(null)
    expect(JSON.stringify(doc.toJSON())).not.toContain('file:')
    expect(leftOut).toEqual([])
  })

  test('without a page in it is refused', async () => {
    await expect(
      parse(Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=b\r\n\r\n--b--')),
    ).rejects.toThrow('page.mhtml is a web archive without a page in it. Nothing was imported from it.')
  })
})
