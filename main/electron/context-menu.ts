import type { ContextMenuParams, MenuItemConstructorOptions } from 'electron'

/** What was under the pointer, as far as the menu depends on it. */
export type Pointed = Pick<
  ContextMenuParams,
  'dictionarySuggestions' | 'editFlags' | 'isEditable' | 'misspelledWord' | 'selectionText'
>

/**
 * The menu on a right click, where the page has none of its own: the clipboard's items for a field, copying for a
 * selection, and before them what a misspelled word may have meant. No items where there is nothing to do.
 */
export function contextMenuTemplate(
  { dictionarySuggestions, editFlags, isEditable, misspelledWord, selectionText }: Pointed,
  replaceMisspelling: (word: string) => void,
): MenuItemConstructorOptions[] {
  if (!isEditable) return selectionText.trim() === '' ? [] : [{ role: 'copy' }]
  const meant = misspelledWord === '' ? [] : dictionarySuggestions.slice(0, 5)
  return [
    ...meant.map(word => ({ label: word.replaceAll('&', '&&'), click: () => replaceMisspelling(word) })),
    ...(meant.length > 0 ? [{ type: 'separator' } as const] : []),
    { role: 'cut', enabled: editFlags.canCut },
    { role: 'copy', enabled: editFlags.canCopy },
    { role: 'paste', enabled: editFlags.canPaste },
    { type: 'separator' },
    { role: 'selectAll', enabled: editFlags.canSelectAll },
  ]
}
