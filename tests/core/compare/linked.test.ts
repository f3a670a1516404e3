import { expect, test } from 'vitest'
import type { Result } from '../../../shared/contract/index.ts'
import { highlightQuote, importText, newNotebook, type OpenedNotebook } from '../../support/notebooks.ts'

const first =
  'Accord at Lindhaven\n\nThe ministers of Norvia and Castell signed an accord on the Sable Bank on Tuesday. ' +
  'Norvian trawlers may take 60 per cent of the cod. A concert ended the day.\n'
const second =
  'Quarrel about fish is over\n\nOn Monday the two ministers put their names to the accord on the Sable Bank. ' +
  'Of the cod, 55 per cent goes to Norvia. Castell’s opposition demands a referendum.\n'

type Compared = Result<'compare.documents'>

async function twoReports(): Promise<OpenedNotebook & { aId: string; bId: string }> {
  const opened = await newNotebook()
  const aId = await importText(opened, first, 'first.txt')
  const bId = await importText(opened, second, 'second.txt')
  return { ...opened, aId, bId }
}

/** Links the words of one report with those of the other, by the researcher's own hand. */
async function link({ ask, aId, bId }: Awaited<ReturnType<typeof twoReports>>, ofA: string, ofB: string) {
  const [from, to] = [await highlightQuote(ask, bId, ofB), await highlightQuote(ask, aId, ofA)]
  const { relations } = await ask('relations.list', {})
  const relationId = relations.find(({ name }) => name === 'same event')!.id
  return ask('links.create', { fromId: from.id, toId: to.id, relationId })
}

const about = ({ suggestions }: Compared, words: string) =>
  suggestions.filter(({ a, b }) => a?.text.includes(words) || b?.text.includes(words))

test('what the researcher linked is no open suggestion, until the link is gone', async () => {
  const opened = await twoReports()
  const { ask, aId, bId } = opened
  const before = await ask('compare.documents', { aId, bId })
  const day = about(before, 'Tuesday')
  expect(day).not.toEqual([])
  const { id: linkId } = await link(opened, 'on Tuesday', 'On Monday the two ministers')
  const now = await ask('compare.documents', { aId, bId })
  expect(about(now, 'Tuesday')).toEqual([])
  expect(now.total).toBe(before.total - day.length)
  expect(now.states).toEqual({ open: now.total, accepted: 0, linked: day.length, dismissed: 0 })
  for (const [one, other] of [
    [aId, bId],
    [bId, aId],
  ] as const) {
    const all = await ask('compare.documents', { aId: one, bId: other, decided: true })
    expect(about(all, 'Tuesday')).toMatchObject([{ state: 'linked' }])
  }

  // One that is accepted says so, whatever else joins it.
  const { kind, a, b } = day[0]!
  const accepted = await ask('suggestions.accept', { aId, bId, kind, a: a!, b: b! })
  expect((await ask('compare.documents', { aId, bId })).states).toMatchObject({ accepted: 1, linked: 0 })
  await ask('links.delete', { linkIds: [accepted.link.id] })
  expect((await ask('compare.documents', { aId, bId })).states).toMatchObject({ accepted: 0, linked: 1 })
  await ask('links.delete', { linkIds: [linkId] })
  expect(about(await ask('compare.documents', { aId, bId }), 'Tuesday')).toEqual(day)
  await ask('history.undo', {})
  expect(about(await ask('compare.documents', { aId, bId }), 'Tuesday')).toEqual([])
})

test('a passage that is linked with any of the other report is not only here, and counts as covered', async () => {
  const opened = await twoReports()
  const { ask, aId, bId } = opened
  const before = await ask('compare.documents', { aId, bId })
  expect(about(before, 'concert')).toMatchObject([{ kind: 'only here' }])
  expect(about(before, 'referendum')).toMatchObject([{ kind: 'only here' }])
  await link(opened, 'A concert ended the day', 'opposition demands a referendum')
  const now = await ask('compare.documents', { aId, bId })
  expect([...about(now, 'concert'), ...about(now, 'referendum')]).toEqual([])
  expect(now.a).toMatchObject({
    covered: before.a.covered + 5,
    surely: before.a.surely + 5,
    matched: before.a.matched + 1,
  })
  expect(now.b).toMatchObject({ covered: before.b.covered + 5, matched: before.b.matched + 1 })
  expect(now.states['linked']).toBe(0)
})

test('a passage found in another document says whether it is linked', async () => {
  const opened = await twoReports()
  const { ask, aId } = opened
  const { text } = await ask('documents.text', { documentId: aId })
  const start = text.indexOf('Norvian trawlers')
  const states = async () => {
    const { passages } = await ask('compare.passages', { documentId: aId, start, end: start + 48 })
    return passages.map(({ state }) => state)
  }
  expect(await states()).toEqual(['open'])
  await link(opened, '60 per cent of the cod', '55 per cent')
  expect(await states()).toEqual(['linked'])
})

test('within one report, a link settles its passages whichever is named first', async () => {
  const opened = await newNotebook()
  const { ask } = opened
  const aId = await importText(
    opened,
    `${first}\nLater it was said that the ministers of Norvia and Castell signed the accord on the Sable Bank on Friday.\n`,
  )
  const within = () => ask('compare.documents', { aId, bId: aId, decided: true })
  expect(about(await within(), 'Friday')).toMatchObject([{ state: 'open' }])
  await link({ ...opened, aId, bId: aId }, 'on Tuesday', 'on Friday')
  expect(about(await within(), 'Friday')).toMatchObject([{ state: 'linked' }])
})

test('a passage that only one report has is accepted once it is highlighted, and open again without', async () => {
  const opened = await twoReports()
  const { ask, aId, bId } = opened
  const compared = () => ask('compare.documents', { aId, bId, decided: true })
  const before = await compared()
  expect(about(before, 'concert')).toMatchObject([{ kind: 'only here', state: 'open' }])
  const { id } = await highlightQuote(ask, aId, 'A concert ended the day.')
  const now = await compared()
  expect(about(now, 'concert')).toMatchObject([{ kind: 'only here', state: 'accepted' }])
  expect(now.states).toEqual({ ...before.states, open: before.states['open']! - 1, accepted: 1 })
  expect([now.a, now.b]).toEqual([before.a, before.b])
  expect(about(await ask('compare.documents', { aId: bId, bId: aId }), 'concert')).toEqual([])
  await ask('highlights.delete', { highlightIds: [id] })
  expect(await compared()).toEqual(before)
})

test('a heading is no passage: it is not only here, and does not count', async () => {
  const opened = await twoReports()
  const { ask, aId, bId } = opened
  const { suggestions, a, b } = await ask('compare.documents', { aId, bId })
  expect(suggestions.filter(each => [each.a, each.b].some(side => side?.start === 0))).toEqual([])
  expect([a.sentences, b.sentences]).toEqual([3, 3])
  expect(a.words).toBe(first.split(/\s+/).filter(word => word !== '').length - 3)
  for (const { surely, covered, words } of [a, b]) {
    expect(surely).toBeLessThanOrEqual(covered)
    expect(covered).toBeLessThanOrEqual(words)
  }
})
