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
import type { MarkType, NodeType } from 'prosemirror-model'
import { liftListItem, sinkListItem, splitListItem } from 'prosemirror-schema-list'
import type { Command, Plugin } from 'prosemirror-state'
import { tableEditing } from 'prosemirror-tables'
import { isSafeAddress, noteSchema } from '../../shared/document/index.ts'
import { nextCell, previousCell } from './note-table.ts'

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
        signOfItem(/^\s*[-+*]\s$/, nodes.bullet_list),
        signOfItem(/^\d{1,9}[.)]\s$/, nodes.ordered_list),
        wrappingInputRule(/^\s*[-+*]\s$/, nodes.bullet_list),
        wrappingInputRule(
          /^(\d{1,9})[.)]\s$/,
          nodes.ordered_list,
          match => ({ start: Number(match[1]) }),
          (match, node) => node.childCount + (node.attrs.start as number) === Number(match[1]),
        ),
        textblockTypeInputRule(/^```$/, nodes.code_block),
        markRule(/(?<=^|\s)\*\*([^*\s](?:[^*]*[^*\s])?)\*\*$/, marks.strong),
        markRule(/(?<=^|\s)__([^_\s](?:[^_]*[^_\s])?)__$/, marks.strong),
        markRule(/(?<=^|\s)\*([^*\s](?:[^*]*[^*\s])?)\*$/, marks.em),
        markRule(/(?<=^|\s)_([^_\s](?:[^_]*[^_\s])?)_$/, marks.em),
        markRule(/(?<=^|\s)`([^`]+)`$/, marks.code),
        linkRule,
        lineRule,
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
      Tab: chainCommands(sinkListItem(nodes.list_item), nextCell),
      'Shift-Tab': chainCommands(liftListItem(nodes.list_item), previousCell),
      'Shift-Enter': chainCommands(exitCode, hardBreak),
    }),
    keymap(baseKeymap),
    tableEditing(),
    history(),
  ]
}

// `[words](address)` becomes a link, where the address may be kept.
const linkRule = new InputRule(/\[([^[\]]+)\]\((\S+)\)$/, (state, match, start, end) => {
  const [, words, href] = match
  if (!isSafeAddress(href)) return null
  const tr = state.tr.delete(start + 1 + words!.length, end).delete(start, start + 1)
  return tr.addMark(start, start + words!.length, marks.link.create({ href })).removeStoredMark(marks.link)
})

// `---` becomes a line across. (The first two became a dash.)
const lineRule = new InputRule(/^(?:—-|___)$/, (state, _match, start) => {
  const { depth } = state.doc.resolve(start)
  const block = state.doc.resolve(start).before(depth)
  return state.tr.insert(block, nodes.horizontal_rule.create()).delete(start + 1, state.selection.to + 1)
})

// Who types the sign of an item where an item of such a list begins already means that item, not a list within it.
function signOfItem(pattern: RegExp, list: NodeType): InputRule {
  return new InputRule(pattern, (state, _match, start, end) => {
    const $start = state.doc.resolve(start)
    const inItem = $start.depth > 2 && $start.node(-1).type === nodes.list_item && $start.index(-1) === 0
    return inItem && $start.node(-2).type === list ? state.tr.delete(start, end) : null
  })
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
