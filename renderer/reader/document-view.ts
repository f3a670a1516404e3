import type { Node } from 'prosemirror-model'
import { EditorState, Plugin, TextSelection } from 'prosemirror-state'
import { Decoration, DecorationSet, EditorView } from 'prosemirror-view'
import type { CanonicalText } from '../../shared/document/index.ts'
import { refusals } from './refuse-changes.ts'
import { withoutSections } from './sectioned-document.ts'

/** What a text tells its pane. */
export interface DocumentViewEvents {
  /** The selection changed, by the researcher or by program. */
  readonly onSelection: () => void
  /** A key was pressed in the text; true keeps it from the editor, not from the page. */
  readonly onKey: (event: KeyboardEvent) => boolean
}

/**
 * Mounts a text: an editor that refuses every change, so that it has a caret and keyboard selection but stays as it is.
 */
export function createDocumentView(
  host: HTMLElement,
  doc: Node,
  text: CanonicalText,
  events: DocumentViewEvents,
): EditorView {
  const view = new EditorView(host, {
    state: EditorState.create({
      doc,
      plugins: [new Plugin({ view: () => ({ update: events.onSelection }) })],
    }),
    dispatchTransaction(transaction) {
      if (!transaction.docChanged) view.updateState(view.state.apply(transaction))
    },
    attributes: {
      class: 'reader-text',
      tabindex: '0',
      role: 'textbox',
      'aria-multiline': 'true',
      'aria-readonly': 'true',
      'data-reader-text': '',
      spellcheck: 'false',
      autocorrect: 'off',
      autocapitalize: 'off',
      inputmode: 'none',
      translate: 'no',
    },
    handleDOMEvents: refusals,
    handleKeyDown: (_view, event) => events.onKey(event),
    // The browser scrolls to the caret by itself; what the program shows is scrolled to by the pane.
    handleScrollToSelection: () => true,
    transformCopied: withoutSections,
    clipboardTextSerializer: () => {
      const { from, to } = view.state.selection
      return text.text.slice(text.toOffset(from), text.toOffset(to)).trimEnd()
    },
  })
  // Before each change of the page, React counts through all nodes of an editable element that has the keyboard, to put
  // its selection back afterwards: milliseconds in a long text, whose selection ProseMirror keeps by itself. React
  // goes by this property, everything else by the attribute.
  Object.defineProperty(view.dom, 'contentEditable', { value: 'inherit' })
  return view
}

/**
 * Marks the block that repeats the title as the title, and puts the byline below it. Takes both away with `null`.
 * `position` is just before the block.
 */
export function decorateTitle(view: EditorView, position: number | null, byline: HTMLElement | null): void {
  if (position === null || !byline) {
    view.setProps({ decorations: () => null })
    return
  }
  const block = view.state.doc.nodeAt(position)!
  const decorations = DecorationSet.create(view.state.doc, [
    Decoration.node(position, position + block.nodeSize, { class: 'reader-title' }),
    Decoration.widget(position + block.nodeSize, byline, { side: -1, ignoreSelection: true }),
  ])
  view.setProps({ decorations: () => decorations })
}

/** Selects positions, or sets the caret, without giving the text the keyboard. */
export function selectPositions(view: EditorView, anchor: number, head: number): void {
  view.dispatch(view.state.tr.setSelection(TextSelection.create(view.state.doc, anchor, head)))
}
