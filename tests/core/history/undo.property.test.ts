import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Ask } from '../../support/notebooks.ts'
import { importText, newNotebook } from '../../support/notebooks.ts'
import { dump } from '../../support/dump.ts'
import { colours } from '../../../shared/model/index.ts'

/** A step picks its objects by number among what there is, so that any sequence makes sense. */
type Step = {
  readonly kind: keyof typeof steps
  readonly a: number
  readonly b: number
  readonly text: string
}

const pick = <Item>(items: readonly Item[], number: number): Item | undefined =>
  items[number % Math.max(1, items.length)]

const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id)
const documents = async (ask: Ask) => idsOf((await ask('documents.list', {})).documents)
const highlights = async (ask: Ask) => idsOf((await ask('highlights.list', {})).highlights)
const tags = async (ask: Ask) => idsOf((await ask('tags.list', {})).tags)
const links = async (ask: Ask) => idsOf((await ask('links.list', {})).links)
const relations = async (ask: Ask) => idsOf((await ask('relations.list', {})).relations)
const notes = async (ask: Ask) => idsOf((await ask('notes.list', {})).notes)

// A step that the notebook refuses (a name that is taken, nothing to work on) changes nothing, and is part of the game.
const steps = {
  highlight: async (ask: Ask, { a, b }: Step) => {
    const documentId = pick(await documents(ask), a)!
    await ask('highlights.create', {
      documentId,
      start: a % 90,
      end: (a % 90) + 1 + (b % 9),
      colour: pick(colours, b)!,
    })
  },
  move: async (ask: Ask, { a, b }: Step) => {
    const highlightId = pick(await highlights(ask), a)!
    await ask('highlights.move', { highlightId, start: b % 80, end: (b % 80) + 3 })
  },
  comment: async (ask: Ask, { a, text }: Step) => {
    await ask('highlights.edit', { highlightIds: [pick(await highlights(ask), a)!], comment: text })
  },
  unhighlight: async (ask: Ask, { a, b }: Step) => {
    const all = await highlights(ask)
    await ask('highlights.delete', { highlightIds: [pick(all, a)!, pick(all, b)!] })
  },
  tag: async (ask: Ask, { a, b }: Step) => {
    await ask('highlights.tag', {
      highlightIds: [pick(await highlights(ask), a)!],
      tagId: pick(await tags(ask), b)!,
    })
  },
  untag: async (ask: Ask, { a, b }: Step) => {
    await ask('highlights.untag', {
      highlightIds: [pick(await highlights(ask), a)!],
      tagId: pick(await tags(ask), b)!,
    })
  },
  tagDocument: async (ask: Ask, { a, b }: Step) => {
    await ask('documents.tag', {
      documentIds: [pick(await documents(ask), a)!],
      tagId: pick(await tags(ask), b)!,
    })
  },
  makeTag: async (ask: Ask, { a, text }: Step) => {
    const parentId = a % 3 === 0 ? null : (pick(await tags(ask), a) ?? null)
    await ask('tags.create', { name: `t${text}`, parentId })
  },
  moveTag: async (ask: Ask, { a, b }: Step) => {
    const all = await tags(ask)
    await ask('tags.move', { tagId: pick(all, a)!, parentId: b % 4 === 0 ? null : pick(all, b)! })
  },
  mergeTag: async (ask: Ask, { a, b }: Step) => {
    const all = await tags(ask)
    await ask('tags.merge', { tagId: pick(all, a)!, intoId: pick(all, b)! })
  },
  deleteTag: async (ask: Ask, { a }: Step) => {
    await ask('tags.delete', { tagId: pick(await tags(ask), a)! })
  },
  link: async (ask: Ask, { a, b, text }: Step) => {
    const all = await highlights(ask)
    const relationId = pick(await relations(ask), a + b)!
    await ask('links.create', { fromId: pick(all, a)!, toId: pick(all, b)!, relationId, comment: text })
  },
  reverse: async (ask: Ask, { a }: Step) => {
    await ask('links.reverse', { linkId: pick(await links(ask), a)! })
  },
  unlink: async (ask: Ask, { a }: Step) => {
    await ask('links.delete', { linkIds: [pick(await links(ask), a)!] })
  },
  makeRelation: async (ask: Ask, { a, text }: Step) => {
    await ask('relations.create', { name: `r${text}`, directed: a % 2 === 0 })
  },
  note: async (ask: Ask, { a, text }: Step) => {
    const cited = pick(await highlights(ask), a)
    await ask('notes.create', {
      title: `n${text}`,
      markdown: cited ? `See [[highlight:${cited}]].` : 'Nothing yet.',
    })
  },
  editNote: async (ask: Ask, { a, text }: Step) => {
    await ask('notes.edit', { noteId: pick(await notes(ask), a)!, title: `n${text}` })
  },
  deleteNote: async (ask: Ask, { a }: Step) => {
    await ask('notes.delete', { noteId: pick(await notes(ask), a)! })
  },
  describe: async (ask: Ask, { a, text }: Step) => {
    await ask('documents.describe', {
      documentId: pick(await documents(ask), a)!,
      details: { author: `a${text}`, publishedOn: null },
    })
  },
  deleteDocument: async (ask: Ask, { a }: Step) => {
    await ask('documents.delete', { documentIds: [pick(await documents(ask), a)!] })
  },
  rename: async (ask: Ask, { text }: Step) => {
    await ask('notebook.rename', { title: `b${text}` })
  },
}

// Enough to work on, so that few steps are refused.
const beginning: readonly Step[] = [
  ...[1, 2, 3, 4].map(n => ({ kind: 'highlight', a: n, b: n * 3, text: '' }) as const),
  ...[1, 2, 3].map(n => ({ kind: 'makeTag', a: n * 3, b: 0, text: `begin${n}` }) as const),
  { kind: 'tag', a: 0, b: 0, text: '' },
  { kind: 'link', a: 0, b: 1, text: '' },
  { kind: 'note', a: 0, b: 0, text: 'begin' },
]

const anyStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...(Object.keys(steps) as Step['kind'][])),
  a: fc.nat(1000),
  b: fc.nat(1000),
  text: fc.string({ maxLength: 6 }),
})

test('undoing everything restores the notebook exactly, redoing everything brings it all back', async () => {
  const tally = { runs: 0, commands: 0, refused: 0 }
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 10, maxLength: 50, size: 'max' }), async sequence => {
      const opened = await newNotebook()
      const { ask, notebook, path } = opened
      await importText(opened, `First report\n\n${'words of it '.repeat(12)}`, 'a.txt')
      await importText(opened, `Second report\n\n${'other words '.repeat(12)}`, 'b.txt')
      for (const step of beginning) await steps[step.kind](ask, step)
      notebook.settle()
      const before = dump(path)
      for (const step of sequence) {
        try {
          await steps[step.kind](ask, step)
        } catch {
          tally.refused += 1
        }
      }
      const after = dump(path)
      let undone = 0
      while ((await ask('history.undo', {})).done !== null) undone += 1
      expect(dump(path)).toEqual(before)
      while ((await ask('history.redo', {})).done !== null);
      expect(dump(path)).toEqual(after)
      expect((await ask('notebook.check', {})).problems).toEqual([])
      tally.runs += 1
      tally.commands += undone
      await notebook.close()
    }),
    { numRuns: 25 },
  )
  console.log(
    `undo: ${tally.runs} sequences, ${tally.commands} commands undone and redone, ${tally.refused} refused`,
  )
  expect(tally.commands).toBeGreaterThan(100)
}, 120_000)
