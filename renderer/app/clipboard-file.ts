/**
 * What is in the clipboard as a file to import: formatted text as a page, else plain text; `null` where there is none.
 * The text is data here: it goes to the notebook's parsers and is never put into the window.
 * @param name what the file is called, without its extension
 */
export function clipboardFile(transfer: Pick<DataTransfer, 'getData'>, name: string): File | null {
  const html = transfer.getData('text/html')
  // A page of nothing but a picture has no words to read.
  if (/\p{L}|\p{N}/u.test(html.replace(/<[^>]*>/g, ''))) {
    const page = `<!doctype html><html><head><meta charset="utf-8"></head><body>${fragmentOf(html)}</body></html>`
    return new File([page], `${name}.html`, { type: 'text/html' })
  }
  const text = transfer.getData('text/plain')
  return text.trim() === '' ? null : new File([text], `${name}.txt`, { type: 'text/plain' })
}

// What was selected stands between two comments where a whole page was put into the clipboard.
function fragmentOf(html: string): string {
  const found = /<!--\s*StartFragment\s*-->([^]*?)<!--\s*EndFragment\s*-->/i.exec(html)
  return found?.[1] ?? html
}
