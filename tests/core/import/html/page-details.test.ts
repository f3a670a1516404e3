import { describe, expect, test } from 'vitest'
import { readPageDetails } from '../../../../main/core/import/html/page-details.ts'
import { parsePage } from '../../../../main/core/import/html/parse-page.ts'

const details = (source: string) => readPageDetails(parsePage(source, 'page.html'), source)
const nothing = { author: null, publisher: null, publishedOn: null, language: null, url: null }
const linked = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script><p>x`

describe('readPageDetails', () => {
  test.each<[what: string, source: string, expected: object]>([
    ['nothing', '<p>Words', nothing],
    [
      'Open Graph',
      '<meta property="og:title" content="T"><meta property="og:site_name" content="P"><meta property="og:url" content="https://example.org/a"><meta property="og:locale" content="en_GB"><meta property="article:published_time" content="2025-09-02T23:30:00-04:00"><p>x',
      {
        title: 'T',
        publisher: 'P',
        url: 'https://example.org/a',
        language: 'en-GB',
        publishedOn: '2025-09-02',
        author: null,
      },
    ],
    [
      'Highwire Press',
      '<meta name="citation_title" content="T"><meta name="citation_author" content="Doe, Jane"><meta name="citation_author" content="Wei, Li"><meta name="citation_journal_title" content="J"><meta name="citation_publication_date" content="2025/09/02"><p>x',
      { ...nothing, title: 'T', author: 'Doe, Jane; Wei, Li', publisher: 'J', publishedOn: '2025-09-02' },
    ],
    [
      'Dublin Core',
      '<html lang=de><meta name="DC.title" content="T"><meta name="DC.creator" content="Jane"><meta name="DCTERMS.issued" content="2025-09"><p>x',
      { ...nothing, title: 'T', author: 'Jane', publishedOn: '2025-09', language: 'de' },
    ],
    [
      'JSON-LD with a graph and ids',
      linked({
        '@graph': [
          { '@type': 'Person', '@id': '#j', name: 'Jane' },
          {
            '@type': ['NewsArticle'],
            headline: 'T',
            author: [{ '@id': '#j' }, 'Li'],
            publisher: { name: 'P' },
            datePublished: '2025-09-02',
            mainEntityOfPage: { '@id': 'https://example.org/a' },
          },
        ],
      }),
      {
        title: 'T',
        author: 'Jane, Li',
        publisher: 'P',
        publishedOn: '2025-09-02',
        language: null,
        url: 'https://example.org/a',
      },
    ],
    [
      'broken JSON-LD',
      '<script type="application/ld+json">{"@type": "Article", </script><title>T</title><p>x',
      { ...nothing, title: 'T' },
    ],
    [
      'hostile JSON-LD',
      linked([
        null,
        1,
        { '@type': 'Article', headline: { a: 1 }, author: [null, 3, { name: ['x'] }], datePublished: {} },
      ]),
      nothing,
    ],
    [
      'a title with the site behind it',
      '<meta property="og:site_name" content="The Courier"><title>T: more - the courier</title>',
      { ...nothing, title: 'T: more', publisher: 'The Courier' },
    ],
    [
      'a title with a dash of its own',
      '<title>War - and peace</title>',
      { ...nothing, title: 'War - and peace' },
    ],
    [
      'microdata',
      '<p itemprop="author" itemscope><span itemprop="name">Jane</span><time itemprop="datePublished" datetime="2025-09-02">Tue</time>',
      { ...nothing, author: 'Jane', publishedOn: '2025-09-02' },
    ],
    ['an author with a By', '<meta name="author" content="By Jane Doe">', { ...nothing, author: 'Jane Doe' }],
    [
      'an author that is an address',
      '<meta property="article:author" content="https://example.org/jane">',
      nothing,
    ],
    [
      'a canonical address',
      '<link rel="canonical" href="https://example.org/c"><meta property="og:url" content="https://example.org/o">',
      { ...nothing, url: 'https://example.org/c' },
    ],
    [
      'an address that is none',
      '<link rel="canonical" href="/relative"><meta property="og:url" content="javascript:alert(1)">',
      nothing,
    ],
    [
      'what a browser saved',
      '<!-- saved from url=(0022)https://example.org/s -->\n<p>x',
      { ...nothing, url: 'https://example.org/s' },
    ],
    [
      'what SingleFile saved',
      '<!DOCTYPE html> <html><!--\n Page saved with SingleFile \n url: https://example.org/f \n saved date: now\n--><p>x',
      { ...nothing, url: 'https://example.org/f' },
    ],
  ])('%s', (_, source, expected) => {
    expect(details(source)).toEqual(expected)
  })
})
