import { expect, onTestFinished, test } from 'vitest'
import { openNotebook } from '../../../main/core/index.ts'
import { Database } from '../../../main/core/db/database.ts'
import { asking, capabilities, importText, newNotebook } from '../../support/notebooks.ts'

const paragraphs = (count: number, word: string) =>
  Array.from(
    { length: count },
    (_, n) =>
      `In ${word} number ${n} the harbour master counted ${n * 7} boats and wrote them into his book.`,
  ).join('\n\n')

test('a long document is taken into the index in parts, and a begun one is gone on with', async () => {
  const opened = await newNotebook()
  const { ask, path } = opened
  const long = await importText(opened, paragraphs(2000, 'Lindhaven'), 'long.txt')
  const other = await importText(opened, paragraphs(40, 'Lindhaven'), 'other.txt')
  const asked = ask('compare.similar', { documentId: other })
  // Others are answered while the index is being made.
  const answered: string[] = []
  const first = ask('documents.list', {}).then(() => answered.push('list'))
  await Promise.all([asked.then(() => answered.push('similar')), first])
  expect(answered).toEqual(['list', 'similar'])
  expect((await asked).documents).toMatchObject([{ documentId: long }])
  const db = new Database(path, 'write')
  const count = () => db.get<{ count: number }>('SELECT count(*) AS count FROM compare_pieces')!.count
  const whole = count()
  expect(whole).toBeGreaterThan(60)
  const cut = db.get<{ id: number }>(
    'SELECT id FROM compare_pieces WHERE document_id = $long ORDER BY id LIMIT 1 OFFSET 10',
    { long },
  )!.id
  db.run(
    'DELETE FROM compare_features WHERE piece_id IN (SELECT id FROM compare_pieces WHERE document_id = $long AND id >= $cut)',
    { long, cut },
  )
  db.run('DELETE FROM compare_pieces WHERE document_id = $long AND id >= $cut', { long, cut })
  expect(count()).toBeLessThan(whole)
  await ask('compare.similar', { documentId: other })
  expect(count()).toBe(whole)
  db.close()
  expect(await ask('notebook.check', {})).toEqual({ ok: true, problems: [] })
})

test('what was deleted is found no more at once, and leaves the index in parts', async () => {
  const opened = await newNotebook()
  const { ask, path } = opened
  const long = await importText(opened, paragraphs(16_000, 'Lindhaven'), 'long.txt')
  const other = await importText(opened, paragraphs(40, 'Lindhaven'), 'other.txt')
  const third = await importText(opened, `${paragraphs(30, 'Lindhaven')} The end.`, 'third.txt')
  const similar = async () => {
    const { documents } = await ask('compare.similar', { documentId: other })
    return documents.map(({ documentId }) => documentId).sort()
  }
  expect(await similar()).toEqual([long, third].sort())
  const db = new Database(path, 'read')
  onTestFinished(() => db.close())
  const count = () => db.get<{ count: number }>('SELECT count(*) AS count FROM compare_pieces')!.count
  const whole = count()
  await ask('documents.delete', { documentIds: [long] })
  expect(await similar()).toEqual([third])
  const begun = count()
  expect(begun).toBeLessThan(whole)
  expect(begun).toBeGreaterThan(whole / 4)
  expect(await ask('notebook.check', {})).toEqual({ ok: true, problems: [] })
  for (let asked = 0; asked < 3; asked += 1) await similar()
  expect(count()).toBeLessThan(6)
  expect(await ask('notebook.check', {})).toEqual({ ok: true, problems: [] })

  await ask('history.undo', {})
  expect(await similar()).toEqual([long, third].sort())
  expect(await ask('notebook.check', {})).toEqual({ ok: true, problems: [] })
})

test('what another program imports is taken in as well', async () => {
  const opened = await newNotebook()
  const { ask, path } = opened
  const one = await importText(opened, paragraphs(30, 'Castell'), 'one.txt')
  expect(await ask('compare.similar', { documentId: one })).toEqual({ documents: [] })
  const beside = openNotebook(path, capabilities())
  const two = await importText({ ...opened, ask: asking(beside) }, paragraphs(31, 'Castell'), 'two.txt')
  await beside.close()
  expect((await ask('compare.similar', { documentId: one })).documents).toMatchObject([{ documentId: two }])
})

test.each([
  ['a piece stands elsewhere', `UPDATE compare_pieces SET "start" = "start" + 1`],
  [
    'a word leads nowhere',
    'DELETE FROM compare_features WHERE feature = (SELECT min(feature) FROM compare_features)',
  ],
  [
    'a word leads to a piece that is gone',
    'INSERT INTO compare_features (feature, piece_id) VALUES (1, 999999)',
  ],
])('the check of a notebook says when %s', async (_, damage) => {
  const opened = await newNotebook()
  const { ask, path } = opened
  const documentId = await importText(opened, paragraphs(30, 'Castell'), 'one.txt')
  await ask('compare.similar', { documentId })
  expect(await ask('notebook.check', {})).toEqual({ ok: true, problems: [] })
  const db = new Database(path, 'write')
  db.exec(damage)
  db.close()
  expect(await ask('notebook.check', {})).toEqual({
    ok: false,
    problems: ['The index of documents alike does not agree with the texts that it covers.'],
  })
})
