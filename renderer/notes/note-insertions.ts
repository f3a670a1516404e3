import { setBlockType, wrapIn } from 'prosemirror-commands'
import { wrapInList } from 'prosemirror-schema-list'
import type { Command } from 'prosemirror-state'
import { noteSchema } from '../../shared/document/index.ts'
import { insertTable } from './note-table.ts'

const { nodes } = noteSchema

const rule: Command = (state, dispatch) => {
  dispatch?.(state.tr.replaceSelectionWith(nodes.horizontal_rule.create()).scrollIntoView())
  return true
}

/** What `/` offers, in this order, with what it does; a citation is asked for first, so it has no command. */
export const insertions = {
  heading1: setBlockType(nodes.heading, { level: 1 }),
  heading2: setBlockType(nodes.heading, { level: 2 }),
  heading3: setBlockType(nodes.heading, { level: 3 }),
  text: setBlockType(nodes.paragraph),
  bullets: wrapInList(nodes.bullet_list),
  numbers: wrapInList(nodes.ordered_list),
  quote: wrapIn(nodes.blockquote),
  table: insertTable,
  cite: null,
  code: setBlockType(nodes.code_block),
  rule,
} as const satisfies Readonly<Record<string, Command | null>>

export type Insertion = keyof typeof insertions
