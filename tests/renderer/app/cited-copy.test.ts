import { expect, test } from 'vitest'
import { citedCopy } from '../../../renderer/app/cited-copy.ts'

test('a quotation with all that is known of its source', () => {
  const copy = citedCopy({
    quote: 'It rose.',
    title: 'Trade',
    author: 'A. Writer',
    source: ['3 May 1912', 'p. 4'],
  })
  expect(copy).toEqual({
    plain: '“It rose.” (A. Writer, Trade, 3 May 1912, p. 4)',
    html: '<blockquote><p>It rose.</p></blockquote><p>A. Writer, <cite>Trade</cite>, 3 May 1912, p. 4</p>',
  })
})

test('signs of HTML stay signs, and lines stay lines', () => {
  const { plain, html } = citedCopy({ quote: 'a < b &\n"c"', title: '<b>', author: null, source: [] })
  expect(plain).toBe('“a < b &\n"c"” (<b>)')
  expect(html).toBe(
    '<blockquote><p>a &lt; b &amp;<br>&quot;c&quot;</p></blockquote><p><cite>&lt;b&gt;</cite></p>',
  )
})
