import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importText, newNotebook, type OpenedNotebook } from '../../support/notebooks.ts'

async function reports() {
  const opened = await newNotebook()
  const byDoi = await importText(opened, 'Sea levels\n\nThey rise.', 'sea.txt')
  const byUrl = await importText(opened, 'Harbour closes\n\nIt closed.', 'harbour.txt')
  const byTitle = await importText(opened, 'Über die Flut: «a study»\n\nIt came.', 'flut.txt')
  const describe_ = (documentId: string, details: object) =>
    opened.ask('documents.describe', { documentId, details })
  await describe_(byDoi, { url: 'https://doi.org/10.1234/ABC.5' })
  await describe_(byUrl, { url: 'http://www.example.org/harbour/?utm_source=mail#top' })
  return { ...opened, byDoi, byUrl, byTitle }
}

async function takeIn({ ask, folder }: OpenedNotebook, name: string, content: string | Buffer) {
  const file = join(folder, name)
  writeFileSync(file, content)
  return ask('bibliography.import', { file })
}

const bibtex = `@string{obs = {The Observer}}
@article{sea, title={Sea {L}evels of the {N}orth}, author={Doe, Jane and Roe, John}, journal={Tides}, year=2024, volume=7, doi={10.1234/abc.5}}
@article{harbour, title={Another headline}, journal=obs, year=2025, month=sep, day=2, url={https://example.org/harbour}}
@book{flut, title={{\\"U}ber die {F}lut: A Study}, author={M{\\"u}ller, Anna}, publisher={Verlag}, year={1999}}
@misc{other, title={Not in this notebook}}
`

const ris = `TY  - JOUR
TI  - Sea Levels of the North
AU  - Doe, Jane
AU  - Roe, John
JO  - Tides
PY  - 2024
VL  - 7
DO  - 10.1234/abc.5
ER  -
TY  - NEWS
TI  - Another headline
T2  - The Observer
DA  - 2025/09/02/
UR  - https://example.org/harbour
ER  -
TY  - BOOK
TI  - Über die Flut: A Study
AU  - Müller, Anna
PB  - Verlag
PY  - 1999
ER  -
TY  - GEN
TI  - Not in this notebook
ER  -
`

const csl = JSON.stringify([
  {
    id: 'sea',
    type: 'article-journal',
    title: 'Sea Levels of the North',
    author: [
      { family: 'Doe', given: 'Jane' },
      { family: 'Roe', given: 'John' },
    ],
    'container-title': 'Tides',
    volume: 7,
    issued: { 'date-parts': [[2024]] },
    DOI: '10.1234/abc.5',
  },
  {
    type: 'article-newspaper',
    title: 'Another headline',
    'container-title': 'The Observer',
    issued: { 'date-parts': [['2025', '9', '2']] },
    URL: 'https://example.org/harbour',
  },
  {
    id: 3,
    type: 'book',
    title: 'Über die Flut: A Study',
    author: [{ family: 'Müller', given: 'Anna' }],
    publisher: 'Verlag',
    issued: { 'date-parts': [[1999]] },
  },
  { type: 'document', title: 'Not in this notebook' },
])

describe.each([
  ['BibTeX', 'sources.bib', bibtex],
  ['RIS', 'sources.ris', ris.replaceAll('\n', '\r\n')],
  ['CSL-JSON', 'sources.json', csl],
])('%s', (_, name, content) => {
  test('goes to the documents it describes, and its data are cited', async () => {
    const opened = await reports()
    const { ask, byDoi, byUrl, byTitle } = opened
    const report = await takeIn(opened, name, content)
    expect(report.matched.map(({ documentId, by }) => [documentId, by])).toEqual([
      [byDoi, 'doi'],
      [byUrl, 'url'],
      [byTitle, 'title'],
    ])
    expect(report.unmatched).toEqual(['Not in this notebook'])
    const { documents } = await ask('documents.list', {})
    const details = new Map(documents.map(document => [document.id, document]))
    expect(details.get(byDoi)).toMatchObject({
      author: 'Jane Doe, John Roe',
      publisher: 'Tides',
      publishedOn: '2024',
    })
    expect(details.get(byUrl)).toMatchObject({
      publisher: 'The Observer',
      publishedOn: '2025-09-02',
      url: 'http://www.example.org/harbour/?utm_source=mail#top',
    })
    const preview = await ask('exports.preview', { format: 'markdown' })
    const sources = preview.files[0]!.text.split('## Sources\n')[1]!
    expect(sources).toContain('Doe, Jane, and John Roe. “Sea Levels of the North.” *Tides* 7 (2024).')
    expect(sources).toMatch(/\*The Observer\*,? \(?September 2, 2025\)?\./)
    expect(sources).toContain('Müller, Anna. *Über die Flut: A Study*. Verlag, 1999.')
    const { entries } = await ask('history.list', {})
    expect(entries[0]!.what).toBe('Took in bibliographic data for 3 documents')
  })

  test('is taken back by one undo', async () => {
    const opened = await reports()
    const before = await opened.ask('documents.list', {})
    await takeIn(opened, name, content)
    await opened.ask('history.undo', {})
    expect(await opened.ask('documents.list', {})).toEqual(before)
  })
})

test('what a document’s entry says is there to be read, and the file that it came from', async () => {
  const opened = await reports()
  const { ask, byDoi, byUrl } = opened
  const bibliographyOf = async (documentId: string) =>
    (await ask('documents.get', { documentId })).bibliography
  expect(await bibliographyOf(byDoi)).toBeNull()
  await takeIn(opened, 'sources.ris', ris)
  expect(await bibliographyOf(byDoi)).toEqual({
    ...{ type: 'article-journal', container: 'Tides', volume: '7', issue: null, pages: null },
    ...{ doi: '10.1234/abc.5', file: 'sources.ris' },
  })
  const odd = {
    type: 'report',
    URL: 'https://example.org/harbour',
    volume: {},
    issue: 3,
    page: ' ',
    custom: 'x',
  }
  await takeIn(opened, 'odd.json', JSON.stringify([odd]))
  expect(await bibliographyOf(byUrl)).toMatchObject({
    volume: null,
    issue: '3',
    pages: null,
    file: 'odd.json',
  })
})

test('an entry that cannot be read stops no other', async () => {
  const opened = await reports()
  const broken = `@book{broken, title={never closed\n${bibtex}`
  const report = await takeIn(opened, 'broken.bib', broken)
  expect(report.matched).toHaveLength(3)
  expect(report.problems).toEqual(['The entry broken could not be read.'])
})

test('what could be two documents goes to neither', async () => {
  const opened = await newNotebook()
  await importText(opened, 'Same title\n\nOne.', 'one.txt')
  await importText(opened, 'Same title\n\nTwo.', 'two.txt')
  const report = await takeIn(opened, 'same.ris', 'TY  - NEWS\nTI  - Same Title!\nER  - \n')
  expect(report).toEqual({ matched: [], unmatched: ['Same Title!'], problems: [] })
})

test('two entries for one document are not both kept', async () => {
  const opened = await newNotebook()
  await importText(opened, 'Same title\n\nOne.', 'one.txt')
  const entry = 'TY  - NEWS\nTI  - Same title\nER  - \n'
  const report = await takeIn(opened, 'same.ris', entry + entry)
  expect(report.matched).toHaveLength(1)
  expect(report.unmatched).toEqual(['Same title'])
})

test.each([
  ['a.txt', 'Just some words.', 'unsupported_format'],
  ['a.json', '{"a": ', 'unsupported_format'],
  ['a.json', '{"title": 3}', 'unsupported_format'],
  ['a.bib', Buffer.from([0, 1, 2, 3, 0, 255, 0, 0, 7]), 'not_text'],
])('%s that is no bibliography is refused: %j', async (name, content, code) => {
  const opened = await newNotebook()
  await expect(takeIn(opened, name, content)).rejects.toMatchObject({ code })
})

test('an address that an entry consists of is never fetched', async () => {
  const opened = await newNotebook()
  const refused = takeIn(opened, 'a.bib', 'https://example.org/library.bib')
  await expect(refused).rejects.toMatchObject({ code: 'unsupported_format' })
})
