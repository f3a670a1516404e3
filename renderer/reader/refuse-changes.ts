import type { EditorProps, EditorView } from 'prosemirror-view'

type Handlers = NonNullable<EditorProps['handleDOMEvents']>

const refuse = (_view: EditorView, event: Event): boolean => {
  event.preventDefault()
  return true
}

/**
 * What keeps an editable text from being edited, before anything is seen of it: typing, pasting, cutting and dropping
 * are stopped where they begin. An input method cannot be stopped, so the text lets go of the keyboard for a moment,
 * which ends the composition; ProseMirror then draws the text anew.
 */
export const refusals: Handlers = {
  beforeinput: refuse,
  paste: refuse,
  drop: refuse,
  dragstart: refuse,
  cut: refuse,
  compositionstart: view => {
    view.dom.blur()
    queueMicrotask(() => view.focus())
    return true
  },
}
