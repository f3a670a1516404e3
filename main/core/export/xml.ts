/** Attributes of an element; those that are `null` are left out. */
export type Attributes = Readonly<Record<string, string | number | boolean | null>>

// What no XML 1.0 document may hold (section 2.2), not even as a reference.
// oxlint-disable-next-line no-control-regex
const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/** Text between tags. Characters that XML cannot carry become U+FFFD. */
export function xmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(forbidden, '\ufffd')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\r', '&#13;')
}

/** The beginning of an element, `<name a="…">`; tabs and line ends in values survive the reading. */
export function xmlOpen(name: string, attributes: Attributes = {}, end: '>' | '/>' = '>'): string {
  let tag = `<${name}`
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value === null) continue
    const text = xmlText(String(value)).replaceAll('"', '&quot;')
    tag += ` ${attribute}="${text.replaceAll('\t', '&#9;').replaceAll('\n', '&#10;')}"`
  }
  return tag + end
}

/** An element with what is in it, which is XML already; without anything in it where that is empty. */
export function xmlElement(name: string, attributes: Attributes = {}, content = ''): string {
  if (content === '') return xmlOpen(name, attributes, '/>')
  return `${xmlOpen(name, attributes)}${content}</${name}>`
}

/** An element that holds text; nothing at all where the text is empty. */
export const xmlTextElement = (name: string, text: string): string =>
  text === '' ? '' : `<${name}>${xmlText(text)}</${name}>`

export const xmlDeclaration = '<?xml version="1.0" encoding="UTF-8"?>\n'
