import { type Command, EditorState, Selection } from 'prosemirror-state'
import { EditorView } from 'prosemirror-view'
import { parseNoteMarkdown } from '../../shared/markdown/parse.ts'
import { serializeMarkdown } from '../../shared/markdown/serialize.ts'
import { notePlugins } from '../notes/note-keys.ts'

interface CommentEditorOptions {
  /** What stands there at first, as Markdown. */
  readonly markdown: string
  /** Read aloud. */
  readonly label: string
  /** Stands there while the comment is empty. */
  readonly placeholder: string
  readonly readOnly: boolean
  /** The comment was changed by the researcher: as Markdown. */
  onChange(markdown: string): void
  /** Anything changed: text or cursor. */
  onState(state: EditorState): void
  onBlur(): void
  /** An address in the text was clicked. */
  onOpenAddress(address: string): void
}

/** A comment as formatted text: Markdown where it is stored, a ProseMirror editor of the note's schema here. */
export class CommentEditor {
  readonly view: EditorView
  #markdown: string

  constructor(place: HTMLElement, options: CommentEditorOptions) {
    this.#markdown = options.markdown
    this.view = new EditorView(place, {
      state: stateOf(options.markdown),
      editable: () => !options.readOnly,
      attributes: ({ doc }) => ({
        role: 'textbox',
        tabindex: '0',
        dir: 'auto',
        'aria-multiline': 'true',
        'aria-label': options.label,
        'aria-readonly': String(options.readOnly),
        class: doc.textContent === '' && doc.childCount === 1 ? 'note-text note-empty' : 'note-text',
        'data-comment': '',
        'data-placeholder': options.placeholder,
      }),
      dispatchTransaction: transaction => {
        this.view.updateState(this.view.state.apply(transaction))
        options.onState(this.view.state)
        if (!transaction.docChanged) return
        this.#markdown = serializeMarkdown(this.view.state.doc)
        options.onChange(this.#markdown)
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

  /** Shows what the comment became elsewhere; not while it is being written, when what comes may be older than this. */
  show(markdown: string): void {
    if (markdown === this.#markdown || this.view.hasFocus()) return
    this.#markdown = markdown
    this.view.updateState(stateOf(markdown))
  }

  run(command: Command): void {
    command(this.view.state, transaction => this.view.dispatch(transaction), this.view)
    this.view.focus()
  }

  destroy(): void {
    this.view.destroy()
  }
}

// A comment cites nothing: what looks like a citation stays the text that it is.
function stateOf(markdown: string): EditorState {
  const doc = parseNoteMarkdown(markdown, reference => ({
    highlightId: '',
    quote: `highlight:${reference}`,
  }))
  const state = EditorState.create({ doc, plugins: notePlugins() })
  return state.apply(state.tr.setSelection(Selection.atEnd(doc)))
}
