import type { Node } from 'prosemirror-model'
import { type Command, TextSelection } from 'prosemirror-state'
import {
  addColumnAfter,
  addRowAfter,
  deleteColumn,
  deleteRow,
  deleteTable,
  goToNextCell,
  isInTable,
} from 'prosemirror-tables'
import { noteSchema } from '../../shared/document/index.ts'

const { nodes } = noteSchema

/** How large a table is at first, its head included. */
const firstRows = 3
const firstColumns = 3

/** What can be done with a table that the cursor is in, in the order in which it is offered. */
export const tableActions = {
  rowAfter: addRowAfter,
  columnAfter: addColumnAfter,
  deleteRow,
  deleteColumn,
  deleteTable,
} as const satisfies Readonly<Record<string, Command>>

/** Puts an empty table here, its first row a head, and the cursor into its first cell. Not within a table. */
export const insertTable: Command = (state, dispatch) => {
  if (isInTable(state)) return false
  const { $from } = state.selection
  const empty = $from.parent.isTextblock && $from.parent.content.size === 0
  if ($from.depth === 0) return false
  // In place of an empty paragraph, else behind the present one.
  const from = empty ? $from.before() : $from.after()
  const to = $from.after()
  const container = $from.node(-1)
  const last = $from.indexAfter(-1) === container.childCount
  // Something must follow it, so that writing can go on below.
  const content = last ? [emptyTable(), nodes.paragraph.create()] : [emptyTable()]
  if (!container.canReplaceWith($from.index(-1), $from.indexAfter(-1), nodes.table)) return false
  if (dispatch) {
    const tr = state.tr.replaceWith(from, to, content)
    dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(from + 1))).scrollIntoView())
  }
  return true
}

/** Goes to the next cell; from the last one into a new row. */
export const nextCell: Command = (state, dispatch, view) => {
  if (goToNextCell(1)(state, dispatch, view)) return true
  if (!isInTable(state)) return false
  if (!dispatch || !view) return true
  addRowAfter(state, dispatch)
  return goToNextCell(1)(view.state, dispatch, view)
}

export const previousCell: Command = goToNextCell(-1)

function emptyTable(): Node {
  const row = (cell: typeof nodes.table_cell) =>
    nodes.table_row.create(
      null,
      Array.from({ length: firstColumns }, () => cell.createAndFill()!),
    )
  const rows = Array.from({ length: firstRows }, (_, index) =>
    row(index === 0 ? nodes.table_header : nodes.table_cell),
  )
  return nodes.table.create(null, rows)
}
