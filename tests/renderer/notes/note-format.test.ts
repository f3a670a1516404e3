import { EditorState, TextSelection } from 'prosemirror-state'
import { expect, test } from 'vitest'
import { type Format, formatsAt, setLink, toggle } from '../../../renderer/notes/note-format.ts'
import { noteSchema } from '../../../shared/document/index.ts'

/** A note of one paragraph with all of its words selected. */
function selected(text: string): EditorState {
  const doc = noteSchema.node('doc', null, [noteSchema.node('paragraph', null, [noteSchema.text(text)])])
  const state = EditorState.create({ doc })
  return state.apply(state.tr.setSelection(TextSelection.create(doc, 1, 1 + text.length)))
}

function run(state: EditorState, command: ReturnType<typeof toggle>): EditorState {
  let next = state
  command(state, transaction => {
    next = state.apply(transaction)
  })
  return next
}

test.each<Exclude<Format, 'link' | 'table'>>(['strong', 'em', 'heading', 'bullets', 'numbers', 'quote'])(
  '%s is given, shown, and taken away again',
  format => {
    const before = selected('what they said')
    const given = run(before, toggle(format))
    expect([...formatsAt(given)]).toContain(format)
    expect(given.doc.eq(before.doc)).toBe(false)
    expect(run(given, toggle(format)).doc.eq(before.doc)).toBe(true)
  },
)

test('a link is set on the words and removed', () => {
  const before = selected('the ministry')
  const linked = run(before, setLink('https://example.org/'))
  expect(formatsAt(linked).has('link')).toBe(true)
  expect(() => linked.doc.check()).not.toThrow()
  expect(run(linked, setLink(null)).doc.eq(before.doc)).toBe(true)
})
