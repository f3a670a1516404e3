/** Puts the keyboard into the search field, with what stands there selected. */
export function focusSearch(): void {
  const field = document.querySelector<HTMLInputElement>('input[name=search]')
  field?.focus()
  field?.select()
}
