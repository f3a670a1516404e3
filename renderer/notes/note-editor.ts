import 'prosemirror-view/style/prosemirror.css'
import type { Node } from 'prosemirror-model'
import { type Command, EditorState, Plugin, Selection } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { noteSchema } from '../../shared/document/index.ts'
import { CitationView, type CitedSource } from './citation-view.ts'
import { highlightKind } from './highlight-drag.ts'
import { notePlugins } from './note-keys.ts'

interface NoteEditorOptions {
  readonly doc: Node
  /** Read aloud. */
  readonly label: string
  /** Stands there while the note is empty. */
  readonly placeholder: string
  readonly readOnly: boolean
  readonly cited: CitedSource
  /** The note was changed by the researcher. */
  onChange(doc: Node): void
  /** Anything changed: text or cursor. */
  onState(state: EditorState): void
  /** `@` or `[[` was typed: a highlight to cite is wanted. */
  onCite(): void
  /** `/` was typed in an empty place: something to insert is wanted. */
  onSlash(): void
  /** A highlight was dropped; the cursor is there now. */
  onDropHighlight(highlightId: string): void
  onBlur(): void
  /** An address in the text was clicked. */
  onOpenAddress(address: string): void
}

/** The rich text of one note, in a ProseMirror editor of its own. */
export class NoteEditor {
  readonly view: EditorView
  /** What was typed to ask for a citation or an insertion, `[from, to)`; that takes its place. */
  #asked: { readonly from: number; readonly to: number } | null = null
  /** The blank that was put behind a citation, as long as nothing was typed there. */
  #blank: number | null = null
  #label: string

  constructor(place: HTMLElement, options: NoteEditorOptions) {
    this.#label = options.label
    const state = EditorState.create({
      doc: options.doc,
      plugins: [...notePlugins(), this.#askPlugin(options)],
    })
    this.view = new EditorView(place, {
      state: state.apply(state.tr.setSelection(Selection.atEnd(state.doc))),
      editable: () => !options.readOnly,
      attributes: ({ doc }) => ({
        role: 'textbox',
        tabindex: '0',
        'aria-multiline': 'true',
        'aria-label': this.#label,
        'aria-readonly': String(options.readOnly),
        class: isEmpty(doc) ? 'note-text note-empty' : 'note-text',
        'data-placeholder': options.placeholder,
      }),
      nodeViews: {
        citation: (node, view, getPos) =>
          new CitationView(node, options.cited, () => goBehind(view, getPos())),
      },
      dispatchTransaction: transaction => {
        this.view.updateState(this.view.state.apply(transaction))
        options.onState(this.view.state)
        if (transaction.docChanged && transaction.getMeta(elsewhere) === undefined)
          options.onChange(this.view.state.doc)
      },
      handleDOMEvents: {
        blur: () => options.onBlur(),
        click: (_view, event) => {
          const anchor = event.target instanceof Element ? event.target.closest('a[href]') : null
          if (!anchor) return false
          event.preventDefault()
          if (event.ctrlKey || event.metaKey || options.readOnly)
            options.onOpenAddress(anchor.getAttribute('href')!)
          return true
        },
      },
    })
  }

  /** Puts a citation where it was asked for, else where the cursor is, apart from the words around it, and goes on behind it. */
  cite(highlightId: string, quote: string): void {
    const { state } = this.view
    const { from, to } = this.#asked ?? state.selection
    this.#asked = null
    const citation = noteSchema.nodes.citation.create({ highlightId, quote })
    const tr = state.tr
      .setSelection(Selection.near(state.doc.resolve(to)))
      .replaceRangeWith(from, to, citation)
    const before = state.doc.textBetween(Math.max(0, from - 1), from, '\n', '\ufffc')
    if (runsInto.test(before)) tr.insertText(' ', tr.mapping.map(from, -1))
    const behind = tr.mapping.map(to)
    const next = tr.doc.textBetween(behind, Math.min(behind + 1, tr.doc.content.size), '\n')
    if (!/^\s/.test(next)) tr.insertText(' ', behind)
    this.#blank = /^\s/.test(next) ? null : behind
    tr.setSelection(Selection.near(tr.doc.resolve(Math.min(behind + 1, tr.doc.content.size)), -1))
    this.view.dispatch(tr.scrollIntoView())
  }

  /** Inserts something where it was asked for. */
  insert(command: Command): void {
    const asked = this.#asked
    this.#asked = null
    if (asked) this.view.dispatch(this.view.state.tr.delete(asked.from, asked.to))
    this.run(command)
  }

  /** Where the cursor stands, in pixels of the window. */
  caret(): DOMRect {
    const { left, top, bottom } = this.view.coordsAtPos(this.view.state.selection.head)
    return new DOMRect(left, top, 0, bottom - top)
  }

  /** No citation is wanted after all: what was typed for it stays. */
  stopAsking(): void {
    this.#asked = null
  }

  run(command: Command): void {
    command(this.view.state, transaction => this.view.dispatch(transaction), this.view)
    this.view.focus()
  }

  /** Shows what the note became elsewhere. */
  replace(doc: Node): void {
    const { state } = this.view
    if (state.doc.eq(doc)) return
    this.#asked = null
    const tr = state.tr.replaceWith(0, state.doc.content.size, doc.content)
    this.view.dispatch(tr.setMeta(elsewhere, true).setMeta('addToHistory', false))
  }

  focus(): void {
    this.view.focus()
  }

  /** Gives the text another accessible name. */
  setLabel(label: string): void {
    this.#label = label
    this.view.updateState(this.view.state)
  }

  destroy(): void {
    this.view.destroy()
  }

  // Who goes on with a blank or a sign after a citation means it in place of the blank that is there already.
  #takesBlank(from: number, to: number, text: string): boolean {
    const blank = this.#blank
    this.#blank = null
    if (blank === null || from !== to || from !== blank + 1) return false
    if (text === ' ') return true
    if (!/^[.,;:!?)\]…]$/.test(text)) return false
    this.view.dispatch(this.view.state.tr.insertText(text, blank, from))
    return true
  }

  #askPlugin(options: NoteEditorOptions): Plugin {
    return new Plugin({
      props: {
        handleTextInput: (view, from, to, text) => {
          if (this.#takesBlank(from, to, text)) return true
          const { $from } = view.state.selection
          if ($from.parent.type.spec.code) return false
          const before = $from.parent.textBetween(0, $from.parentOffset, undefined, '\ufffc')
          const length =
            text === '@' && /(^|[\s\ufffc([“"])$/.test(before)
              ? 1
              : text === '[' && before.endsWith('[')
                ? 2
                : 0
          const slash = text === '/' && before === '' && $from.parent.content.size === 0
          if (length === 0 && !slash) return false
          view.dispatch(view.state.tr.insertText(text, from, to))
          this.#asked = { from: from + 1 - (slash ? 1 : length), to: from + 1 }
          if (slash) options.onSlash()
          else options.onCite()
          return true
        },
        handleDrop: (view, event) => {
          const highlightId = event.dataTransfer?.getData(highlightKind) ?? ''
          const at = view.posAtCoords({ left: event.clientX, top: event.clientY })
          if (highlightId === '' || !at || options.readOnly) return false
          event.preventDefault()
          const { state } = view
          view.dispatch(state.tr.setSelection(Selection.near(state.doc.resolve(at.pos))))
          options.onDropHighlight(highlightId)
          return true
        },
      },
    })
  }
}

const elsewhere = 'elsewhere'

/** What a citation does not follow without a blank: words, the signs that end them, another citation. */
const runsInto = /[\p{L}\p{M}\p{N}.,;:!?)\]”’»…%\ufffc]/u

// The cursor goes behind what was clicked.
function goBehind(view: EditorView, pos: number | undefined): void {
  if (pos === undefined) return
  const behind = view.state.doc.resolve(pos + 1)
  view.dispatch(view.state.tr.setSelection(Selection.near(behind, 1)))
  view.focus()
}

function isEmpty(doc: Node): boolean {
  return doc.childCount === 1 && doc.firstChild!.isTextblock && doc.firstChild!.content.size === 0
}
