import type { EditorView } from 'prosemirror-view'

/**
 * What is selected in a text, as ProseMirror positions in their order: as the browser has it. The editor hears of a
 * key that moved the selection in a later task, and the next key may ask before.
 */
export function selectedNow(view: EditorView): readonly [from: number, to: number] {
  const selection = view.dom.ownerDocument.getSelection()
  const anchorNode = selection?.anchorNode ?? null
  const focusNode = selection?.focusNode ?? null
  if (!selection || !view.hasFocus() || !within(view, anchorNode) || !within(view, focusNode)) {
    return [view.state.selection.from, view.state.selection.to]
  }
  const anchor = view.posAtDOM(anchorNode, selection.anchorOffset)
  const head = view.posAtDOM(focusNode, selection.focusOffset)
  return [Math.min(anchor, head), Math.max(anchor, head)]
}

function within(view: EditorView, node: Node | null): node is Node {
  return view.dom.contains(node)
}
