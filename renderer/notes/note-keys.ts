import { baseKeymap, chainCommands, exitCode, toggleMark } from 'prosemirror-commands'
import { history, redo, undo } from 'prosemirror-history'
import {
  ellipsis,
  emDash,
  InputRule,
  inputRules,
  textblockTypeInputRule,
  wrappingInputRule,
} from 'prosemirror-inputrules'
import { keymap } from 'prosemirror-keymap'
import type { MarkType } from 'prosemirror-model'
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list'
import type { Command, Plugin } from 'prosemirror-state'
import { noteSchema } from '../../shared/document/index.ts'

const { nodes, marks } = noteSchema

const hardBreak: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.hard_break.create()).scrollIntoView())
  return true
}

/** The keys of a note and what Markdown turns into as it is typed, with an undo of its own. */
export function notePlugins(): Plugin[] {
  return [
    inputRules({
      rules: [
        textblockTypeInputRule(/^(#{1,3})\s$/, nodes.heading, match => ({ level: match[1]!.length })),
        wrappingInputRule(/^\s*>\s$/, nodes.blockquote),
        wrappingInputRule(/^\s*[-+*]\s$/, nodes.bullet_list),
        wrappingInputRule(
          /^(\d{1,9})[.)]\s$/,
          nodes.ordered_list,
          match => ({ start: Number(match[1]) }),
          (match, node) => node.childCount + (node.attrs.start as number) === Number(match[1]),
        ),
        textblockTypeInputRule(/^```$/, nodes.code_block),
        markRule(/(?<=^|\s)\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/, marks.strong),
        markRule(/(?<=^|\s)\*([^*\s](?:[^*]*[^*\s])?)\*$/, marks.em),
        markRule(/(?<=^|\s)`([^`]+)`$/, marks.code),
        emDash,
        ellipsis,
      ],
    }),
    keymap({
      'Mod-z': undo,
      'Mod-Shift-z': redo,
      'Mod-y': redo,
      'Mod-b': toggleMark(marks.strong),
      'Mod-i': toggleMark(marks.em),
      Enter: splitListItem(nodes.list_item),
      Tab: sinkListItem(nodes.list_item),
      'Shift-Tab': liftListItem(nodes.list_item),
      'Shift-Enter': chainCommands(exitCode, hardBreak),
    }),
    keymap(baseKeymap),
    history(),
  ]
}

// `**words**` becomes words in bold.
function markRule(pattern: RegExp, mark: MarkType): InputRule {
  return new InputRule(pattern, (state, match, start, end) => {
    const words = match[1]!
    // The sign typed last is not in the text yet.
    const before = match[0].indexOf(words)
    const tr = state.tr.delete(start + before + words.length, end).delete(start, start + before)
    return tr.addMark(start, start + words.length, mark.create()).removeStoredMark(mark)
  })
}
