import { EditorState, TextSelection } from 'prosemirror-state'
import { addRowAfter } from 'prosemirror-tables'
import { expect, test } from 'vitest'
import { insertions } from '../../../renderer/notes/note-insertions.ts'
import { insertTable } from '../../../renderer/notes/note-table.ts'
import { noteSchema } from '../../../shared/document/index.ts'

const { nodes } = noteSchema

/** A note of some paragraphs, the cursor at the end of the first. */
function note(...paragraphs: readonly string[]): EditorState {
  const doc = nodes.doc.create(
    null,
    paragraphs.map(text => nodes.paragraph.create(null, text === '' ? null : noteSchema.text(text))),
  )
  const state = EditorState.create({ doc })
  return state.apply(state.tr.setSelection(TextSelection.create(doc, 1 + paragraphs[0]!.length)))
}

function run(state: EditorState, command: typeof insertTable): EditorState {
  let next = state
  command(state, transaction => {
    next = state.apply(transaction)
  })
  next.doc.check()
  return next
}

const shape = ({ doc }: EditorState) => doc.children.map(child => child.type.name)

test.each([
  { name: 'takes the place of an empty last paragraph', before: note(''), after: ['table', 'paragraph'] },
  {
    name: 'stands behind words',
    before: note('said'),
    after: ['paragraph', 'table', 'paragraph'],
  },
  {
    name: 'needs no empty paragraph where something follows',
    before: note('', 'then'),
    after: ['table', 'paragraph'],
  },
])('a table $name', ({ before, after }) => {
  const now = run(before, insertTable)
  expect(shape(now)).toEqual(after)
  expect(now.selection.$from.node(-1).type).toBe(nodes.table_header)
})

test('there is no table within a table', () => {
  expect(insertTable(run(note(''), insertTable))).toBe(false)
})

test('a table that grew can be kept', () => {
  const grown = run(run(note(''), insertTable), addRowAfter)
  expect(grown.doc.firstChild!.childCount).toBe(4)
})

test.each(Object.entries(insertions).filter(([id]) => id !== 'cite' && id !== 'text'))(
  '%s changes an empty paragraph',
  (_id, command) => {
    const before = note('')
    expect(run(before, command!).doc.eq(before.doc)).toBe(false)
  },
)
