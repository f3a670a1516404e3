/** The id of the list of suggestions in the page. */
export const suggestionsId = 'suggestions'

/** Gives the keyboard to the list of suggestions, once it is drawn. */
export function focusSuggestions(): void {
  requestAnimationFrame(() => document.getElementById(suggestionsId)?.focus({ preventScroll: true }))
}
