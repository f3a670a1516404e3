import { EditorState, Selection, type Transaction } from 'prosemirror-state'
import type { EditorView } from 'prosemirror-view'
import { expect, test } from 'vitest'
import { notePlugins } from '../../../renderer/notes/note-keys.ts'
import { noteSchema } from '../../../shared/document/index.ts'
import { serializeMarkdown } from '../../../shared/markdown/serialize.ts'

/** What a note becomes as these letters are typed into it (`⏎` is Enter), as Markdown. */
function typed(letters: string): string {
  const plugins = notePlugins()
  let state = EditorState.create({ schema: noteSchema, plugins })
  state = state.apply(state.tr.setSelection(Selection.atEnd(state.doc)))
  // As much of a view as keys and rules of input ask for.
  const view = {
    get state() {
      return state
    },
    composing: false,
    endOfTextblock: () => false,
    dispatch: (transaction: Transaction) => {
      state = state.apply(transaction)
    },
  } as unknown as EditorView
  for (const letter of letters) {
    if (letter === '⏎') {
      const enter = { key: 'Enter', keyCode: 13 } as KeyboardEvent
      plugins.some(plugin => plugin.props.handleKeyDown?.call(plugin, view, enter))
      continue
    }
    const { from, to } = state.selection
    const insert = () => state.tr.insertText(letter, from, to)
    const taken = plugins.some(plugin =>
      plugin.props.handleTextInput?.call(plugin, view, from, to, letter, insert),
    )
    if (!taken) view.dispatch(insert())
  }
  return serializeMarkdown(state.doc).trim()
}

test.each([
  ['- first⏎second', '- first\n- second'],
  ['- first⏎- second', '- first\n- second'],
  ['- first⏎* second', '- first\n- second'],
  ['1. first⏎2. second', '1. first\n2. second'],
  ['- first⏎⏎after', '- first\n\nafter'],
  ['- first⏎- second⏎⏎> quoted', '- first\n- second\n\n> quoted'],
  ['on _Monday_ or *Tuesday*.', 'on *Monday* or *Tuesday*.'],
  ['on __Monday__ or **Tuesday**.', 'on **Monday** or **Tuesday**.'],
  ['the file a_b_c', 'the file a\\_b\\_c'],
])('“%s” becomes what its Markdown means', (letters, markdown) => {
  expect(typed(letters)).toBe(markdown)
})
