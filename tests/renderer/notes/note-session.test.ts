import { expect, test, vi } from 'vitest'
import { type NoteChanges, NoteSession, type NoteStatus } from '../../../renderer/notes/note-session.ts'
import { ContractError } from '../../../shared/contract/index.ts'
import type { Note } from '../../../shared/model/index.ts'

const note = (updatedAt: string): Note => ({
  id: 'n',
  title: 'A note',
  words: 0,
  citedIds: [],
  author: 'Tester',
  createdAt: '2026-01-01T00:00:00.000Z',
  updatedAt,
})

/** A session whose answers are given by hand. */
function session() {
  const sent: {
    changes: NoteChanges
    basedOn: string | null
    answer: (note: Note) => void
    refuse: (error: Error) => void
  }[] = []
  const statuses: NoteStatus[] = []
  const writing = new NoteSession(
    '2026-01-01T00:00:00.000Z',
    (changes, basedOn) => new Promise((answer, refuse) => sent.push({ changes, basedOn, answer, refuse })),
    status => statuses.push(status),
  )
  return { writing, sent, statuses }
}

const body = { type: 'doc' as const, content: [] }

test('what is flushed goes out at once, all changes together, and only once', async () => {
  const { writing, sent, statuses } = session()
  writing.change({ title: 'One' })
  writing.change({ body })
  expect(writing.clean).toBe(false)
  writing.flush()
  writing.flush()
  expect(sent.map(({ changes }) => changes)).toEqual([{ title: 'One', body }])
  sent[0]!.answer(note('2026-01-01T00:00:01.000Z'))
  await expect.poll(() => writing.clean).toBe(true)
  expect(statuses.at(-1)).toBe('saved')
  expect(writing.updatedAt).toBe('2026-01-01T00:00:01.000Z')
})

test('is settled once all that was written is stored, or could not be', async () => {
  const { writing, sent } = session()
  await writing.settle()
  writing.change({ title: 'One' })
  writing.flush()
  writing.change({ title: 'Two' })
  let settled = false
  const settling = writing.settle().then(() => {
    settled = true
  })
  expect(sent.map(({ changes }) => changes)).toEqual([{ title: 'One' }, { title: 'Two' }])
  sent[1]!.refuse(new ContractError('disk_full', 'Full.'))
  await expect.poll(() => writing.status).toEqual({ problem: 'Full.', conflict: false })
  expect(settled).toBe(false)
  sent[0]!.answer(note('2026-01-01T00:00:01.000Z'))
  await settling
  expect(settled).toBe(true)
})

test('without being asked, a change is sent after a pause', async () => {
  const { writing, sent } = session()
  writing.change({ title: 'Later' })
  expect(sent).toHaveLength(0)
  await expect.poll(() => sent.length, { timeout: 20_000 }).toBe(1)
})

test('who writes without a pause is saved every now and then', () => {
  vi.useFakeTimers()
  try {
    const { writing, sent } = session()
    for (let letter = 0; letter < 20; letter += 1) {
      writing.change({ title: 'x'.repeat(letter + 1) })
      vi.advanceTimersByTime(120)
    }
    expect(sent).toHaveLength(1)
    expect(sent[0]!.changes.title!.length).toBeGreaterThan(10)
  } finally {
    vi.useRealTimers()
  }
})

test('what could not be saved says why and goes out with the next change', async () => {
  const { writing, sent, statuses } = session()
  writing.change({ title: 'One' })
  writing.flush()
  sent[0]!.refuse(new ContractError('disk_full', 'The disk is full.'))
  await expect.poll(() => statuses.at(-1)).toEqual({ problem: 'The disk is full.', conflict: false })
  expect(writing.clean).toBe(false)
  writing.change({ body })
  writing.flush()
  expect(sent[1]!.changes).toEqual({ title: 'One', body })
})

test('while a newer change waits, the note does not count as saved', async () => {
  const { writing, sent, statuses } = session()
  writing.change({ title: 'One' })
  writing.flush()
  writing.change({ title: 'Two' })
  sent[0]!.answer(note('2026-01-01T00:00:01.000Z'))
  await expect.poll(() => writing.updatedAt).toBe('2026-01-01T00:00:01.000Z')
  expect(writing.clean).toBe(false)
  expect(statuses.at(-1)).toBe('saving')
})

test('where the note was changed elsewhere nothing more is sent until the researcher has decided', async () => {
  const { writing, sent, statuses } = session()
  writing.change({ title: 'mine' })
  writing.flush()
  sent[0]!.refuse(new ContractError('conflict', 'Changed elsewhere.'))
  await expect.poll(() => statuses.at(-1)).toEqual({ problem: 'Changed elsewhere.', conflict: true })
  writing.change({ title: 'still mine' })
  writing.flush()
  expect(sent.map(({ basedOn }) => basedOn)).toEqual(['2026-01-01T00:00:00.000Z'])
  expect(writing.changes).toEqual({ title: 'still mine' })
  writing.overwrite()
  expect(writing.changes).toEqual({ title: 'still mine' })
  expect(sent[1]).toMatchObject({ changes: { title: 'still mine' }, basedOn: null })
  sent[1]!.answer(note('2026-01-01T00:00:02.000Z'))
  await expect.poll(() => writing.clean).toBe(true)
})

test('what was written in a note that is gone is kept, in case it comes back', async () => {
  const { writing, sent, statuses } = session()
  writing.change({ title: 'Last words' })
  writing.flush()
  sent[0]!.refuse(new ContractError('not_found', 'This notebook has no note n.'))
  await expect.poll(() => statuses.at(-1)).toBe('gone')
  expect(writing.clean).toBe(false)
  writing.flush()
  expect(sent[1]!.changes).toEqual({ title: 'Last words' })
})

test('what is written while a request is under way goes out after it, based on what it left', async () => {
  const { writing, sent } = session()
  writing.change({ title: 'One' })
  writing.flush()
  writing.change({ title: 'Two' })
  writing.flush()
  expect(sent).toHaveLength(1)
  sent[0]!.answer(note('2026-01-01T00:00:01.000Z'))
  await expect.poll(() => sent.length).toBe(2)
  expect(sent[1]).toMatchObject({ changes: { title: 'Two' }, basedOn: '2026-01-01T00:00:01.000Z' })
})

test('a window that goes sends what is left at once', () => {
  const { writing, sent } = session()
  writing.change({ title: 'One' })
  writing.flush()
  writing.change({ title: 'Two' })
  writing.flushAtOnce()
  expect(sent.map(({ changes }) => changes)).toEqual([{ title: 'One' }, { title: 'Two' }])
})
