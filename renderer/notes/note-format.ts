import { lift, setBlockType, toggleMark, wrapIn } from 'prosemirror-commands'
import type { MarkType, NodeType } from 'prosemirror-model'
import { liftListItem, wrapInList } from 'prosemirror-schema-list'
import type { Command, EditorState } from 'prosemirror-state'
import { isInTable } from 'prosemirror-tables'
import { noteSchema } from '../../shared/document/index.ts'

const { nodes, marks } = noteSchema

/** How words and paragraphs of a note can look. */
export const formats = ['strong', 'em', 'heading', 'bullets', 'numbers', 'quote', 'link', 'table'] as const
export type Format = (typeof formats)[number]

/** Which formats hold where the cursor is. */
export function formatsAt(state: EditorState): ReadonlySet<Format> {
  const holds: Readonly<Record<Format, boolean>> = {
    strong: hasMark(state, marks.strong),
    em: hasMark(state, marks.em),
    link: hasMark(state, marks.link),
    heading: state.selection.$from.parent.type === nodes.heading,
    bullets: isIn(state, nodes.bullet_list),
    numbers: isIn(state, nodes.ordered_list),
    quote: isIn(state, nodes.blockquote),
    table: isInTable(state),
  }
  return new Set(formats.filter(format => holds[format]))
}

/** The command that gives a format, or takes it away where it holds. A link needs its address: see `setLink`; a table has more to it: see `note-table`. */
export function toggle(format: Exclude<Format, 'link' | 'table'>): Command {
  return (state, dispatch) => {
    const on = formatsAt(state).has(format)
    const command: Command = {
      strong: toggleMark(marks.strong),
      em: toggleMark(marks.em),
      heading: on ? setBlockType(nodes.paragraph) : setBlockType(nodes.heading, { level: 2 }),
      bullets: on ? liftListItem(nodes.list_item) : wrapInList(nodes.bullet_list),
      numbers: on ? liftListItem(nodes.list_item) : wrapInList(nodes.ordered_list),
      quote: on ? lift : wrapIn(nodes.blockquote),
    }[format]
    return command(state, dispatch)
  }
}

/** Links the selected words to an address that may be kept, or (`null`) to none. Without words, writes the address. */
export function setLink(href: string | null): Command {
  return (state, dispatch) => {
    const { from, to, empty } = state.selection
    if (href === null) dispatch?.(state.tr.removeMark(from, to, marks.link))
    else if (empty) dispatch?.(state.tr.insert(from, noteSchema.text(href, [marks.link.create({ href })])))
    else dispatch?.(state.tr.addMark(from, to, marks.link.create({ href })))
    return true
  }
}

function hasMark({ selection, storedMarks, doc }: EditorState, mark: MarkType): boolean {
  const { from, to, empty, $from } = selection
  return empty ? mark.isInSet(storedMarks ?? $from.marks()) !== undefined : doc.rangeHasMark(from, to, mark)
}

function isIn({ selection: { $from } }: EditorState, type: NodeType): boolean {
  for (let depth = $from.depth; depth > 0; depth -= 1) if ($from.node(depth).type === type) return true
  return false
}
