import { expect, test } from 'vitest'
import { ExportFormat } from '../../../shared/contract/index.ts'
import { readLoss } from '../../../renderer/exchange/losses.ts'
import { en } from '../../../renderer/ui/messages/en.ts'
import { highlightQuote, importText, newNotebook } from '../../support/notebooks.ts'

test('every sentence of what an export leaves out is known, in a notebook that has something of everything', async () => {
  const opened = await newNotebook()
  const { ask } = opened
  const documentId = await importText(opened, 'The north harbour closed, and the south harbour opened.')
  const [from, to] = [
    await highlightQuote(ask, documentId, 'north harbour'),
    await highlightQuote(ask, documentId, 'south harbour'),
  ]
  const { relations } = await ask('relations.list', {})
  await ask('links.create', { fromId: from.id, toId: to.id, relationId: relations[0]!.id })
  await ask('notes.create', { title: 'What we know' })
  const said = [
    '1 highlight is left out that is without a place in the text, which a project cannot hold.',
    '1 picture is of a kind that Word does not show, and named in brackets instead.',
    'The style Harvard wants the words of de-AT, fr; its own words are in English.',
    'A codebook holds the tags alone: no documents, highlights, links or notes.',
  ]
  for (const format of ExportFormat.options) {
    for (const chosen of [{}, { documentIds: [documentId] }])
      said.push(...(await ask('exports.preview', { format, ...chosen })).losses)
  }
  const kinds = new Set(said.map(sentence => readLoss(sentence)?.kind ?? sentence))
  expect([...kinds].sort()).toEqual(Object.keys(en.losses).sort())
})

test('what there is of it is read as well; others are shown as they are', () => {
  const { n } = readLoss('12 pictures are of a kind that Word does not show, and named in brackets instead.')!
  expect(n).toBe(12)
  const said = readLoss('The style Harvard wants the words of de-AT, fr; its own words are in English.')
  expect(said).toMatchObject({ what: 'Harvard', languages: 'de-AT, fr' })
  expect(readLoss('PDF has the texts of the documents, not their original files, and so on.')!.what).toBe(
    'PDF',
  )
  expect(readLoss('Two things nobody knows.')).toBe(null)
})
