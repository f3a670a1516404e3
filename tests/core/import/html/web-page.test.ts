import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseHtmlFile } from '../../../../main/core/import/html.ts'
import { parseJob } from '../../../../main/core/import/parse-job.ts'
import { canonicalText } from '../../../../shared/document/index.ts'
import { temporaryFolder } from '../../../support/notebooks.ts'
import { pngOf, sourceContext } from '../../../support/parsing.ts'

const page = (body: string, head = '') =>
  Buffer.from(`<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`)
const parse = (bytes: Uint8Array, keepAll = false) =>
  parseHtmlFile(bytes, sourceContext('page.html', { keepAll }))

const sentence =
  'The two ministers met on Tuesday in the customs house, and spoke, after a week, about the fish. '
const news = page(
  `<header><h1>The Courier</h1><nav><a href="/">Home</a> <a href="/w">World</a></nav></header>
  <main><article><h1>Harbour talks resume</h1><p>${sentence.repeat(3)}</p><h2>Next</h2><p>${sentence.repeat(3)}</p>
  <table><tr><th>Year</th><th>Boats</th></tr><tr><td>2024</td><td>1,204</td></tr></table><p>${sentence.repeat(2)}</p>
  </article></main><aside class="related"><a href="/1">Something else</a></aside><footer>All rights reserved by us.</footer>`,
  '<title>Harbour talks resume | The Courier</title><meta property="og:site_name" content="The Courier">',
)

describe('a saved page', () => {
  test('gives its article under its title, and says what is around it', async () => {
    const { doc, details, leftOut } = await parse(news)
    const text = canonicalText(doc)
    expect(text.startsWith('Harbour talks resume\n\nThe two ministers')).toBe(true)
    expect(text).toContain('Next\n\n')
    expect(text).toContain('2024\n\n1,204')
    expect(text).not.toMatch(/Home|Something else|rights reserved/)
    expect(doc.firstChild!.type.name).toBe('heading')
    expect(details).toMatchObject({ title: 'Harbour talks resume', publisher: 'The Courier' })
    expect(leftOut).toEqual([
      expect.stringMatching(/^What surrounds the article on its page: about 1\d words\.$/),
    ])
  })

  test('gives all of it when that is asked for', async () => {
    const { doc, leftOut } = await parse(news, true)
    const text = canonicalText(doc)
    for (const words of [
      'The Courier',
      'Home',
      'World',
      'Harbour talks resume',
      'Something else',
      'All rights reserved',
    ])
      expect(text).toContain(words)
    expect(leftOut).toEqual([])
  })

  test('gives all of a page that is nothing but a text', async () => {
    const { doc } = await parse(page('<p>Short.</p><table><tr><td>a<td>b</table><p>End.'))
    expect(canonicalText(doc)).toBe('Short.\n\na\n\nb\n\nEnd.')
  })

  test('that LibreOffice wrote as XHTML has its notes marked and its items numbered once', async () => {
    const label = (text: string) =>
      `<span class="Numbering_20_Symbols" style="display:block;float:left;min-width:0cm;">${text}</span>`
    const { doc } = await parse(
      page(
        '<p>The house.<span class="Footnote_20_anchor"><a href="#ftn1" id="body_ftn1">1</a></span> End.</p>' +
          `<ol><li><p>${label('1.')}The dues.</p><ol><li><p>${label('a.')}Boats.</p></li></ol></li></ol>` +
          '<p><span class="footnodeNumber"><a class="Footnote_20_Symbol" href="#body_ftn1">1</a></span>Counted.</p>' +
          '<p><a class="sdfootnotesym" href="#sdfootnote2anc">2</a> Seen.</p>',
      ),
    )
    expect(canonicalText(doc)).toBe('The house.[1] End.\n\nThe dues.\n\nBoats.\n\n[1] Counted.\n\n[2] Seen.')
  })

  test('gives all of a page in which there is no article', async () => {
    const { doc } = await parse(
      page('<nav><a href="/a">Alpha</a></nav><form>Name</form><footer>Foot</footer>'),
    )
    for (const words of ['Alpha', 'Name', 'Foot']) expect(canonicalText(doc)).toContain(words)
  })

  test('keeps pictures within it and beside it, and counts the others', async () => {
    const folder = temporaryFolder()
    mkdirSync(join(folder, 'page_files'))
    writeFileSync(join(folder, 'page_files', 'boat one.png'), pngOf(4, 3))
    const outside = join(temporaryFolder(), 'secret.png')
    writeFileSync(outside, pngOf(9, 9))
    symlinkSync(outside, join(folder, 'page_files', 'link.png'))
    const inline = `data:image/png;base64,${Buffer.from(pngOf(5, 5)).toString('base64')}`
    const sources = [
      'page_files/boat%20one.png',
      inline,
      './page_files/boat%20one.png?x=1',
      'page_files/link.png',
      outside,
      '../secret.png',
      `file://${outside}`,
      'https://example.org/a.png',
      '//example.org/b.png',
      'data:image/svg+xml,<svg onload=alert(1)>',
    ]
    const path = join(folder, 'page.html')
    writeFileSync(
      path,
      page(
        `<p>Words</p>${sources.map(source => `<img src="${source.replaceAll('"', '&quot;')}">`).join('')}`,
      ),
    )
    const parsed = await parseJob({ path, name: 'page.html' }, () => {})
    expect([...parsed.assets.values()].map(({ mediaType, bytes }) => [mediaType, bytes.length])).toEqual([
      ['image/png', 33],
      ['image/png', 33],
    ])
    const found = JSON.stringify(parsed.body).match(/[0-9a-f]{64}/g)
    expect(found).toHaveLength(3)
    expect(parsed.leftOut).toEqual([
      '4 pictures that are not with the file.',
      '2 pictures that are not in the file but on the network, where nothing is fetched from.',
      'A picture in a format other than PNG, JPEG, GIF and WebP.',
    ])
  })

  test('takes the picture that is loaded late, not the blank in its place', async () => {
    const blank = `data:image/png;base64,${Buffer.from(pngOf(1, 1)).toString('base64')}`
    const real = `data:image/png;base64,${Buffer.from(pngOf(7, 7)).toString('base64')}`
    const late = await parse(page(`<p>Words</p><img src="${blank}" data-src="${real}">`))
    expect([...late.assets.values()].map(({ bytes }) => Buffer.from(bytes).readUInt32BE(16))).toEqual([7])
    const remote = await parse(page(`<p>Words</p><img src="${blank}" data-src="https://example.org/x.png">`))
    expect(remote.assets.size).toBe(0)
    expect(remote.leftOut).toHaveLength(1)
  })

  test('has its footnotes as every format has them', async () => {
    const { doc } = await parse(
      page(
        '<p>One.<a role="doc-noteref" href="#fn1"><sup>1</sup></a></p><section role="doc-endnotes"><ol><li id="fn1"><p>Note. <a role="doc-backlink" href="#r">↩</a></p></li><li><pre>code</pre></li></ol></section>' +
          '<p>Two.<a class="sdfootnoteanc" href="#s"><sup>3</sup></a></p><div id="s"><p><a class="sdfootnotesym" href="#a">3</a>Third.</p></div><div title="footer"><p>7</p></div>',
      ),
    )
    expect(canonicalText(doc)).toBe('One.[1]\n\n[1] Note.\n\n[2]\n\ncode\n\nTwo.[3]\n\n[3] Third.')
  })

  test('a page without words is refused', async () => {
    const path = join(temporaryFolder(), 'page.html')
    writeFileSync(path, page('<script>words()</script><img src="x">'))
    await expect(parseJob({ path, name: 'page.html' }, () => {})).rejects.toThrow(
      'page.html holds no words. Nothing was imported from it.',
    )
  })
})
