import { decodePage } from './html/decode-page.ts'
import { readWebPage } from './html/web-page.ts'
import type { SourceParser } from './parsed-source.ts'

/** A saved web page, with the pictures that lie beside it where the folder is at hand. */
export const parseHtmlFile: SourceParser = async (bytes, { name, keepAll, beside }) =>
  readWebPage(await decodePage(bytes, name), {
    name,
    keepAll,
    address: null,
    find: address => (beside ? beside(localName(address)) : null),
  })

// `page_files/boat%20one.jpg?x` in a page is the file `page_files/boat one.jpg`.
function localName(address: string): string {
  const path = address.replace(/[?#][^]*$/, '').replace(/^\.\//, '')
  try {
    return decodeURIComponent(path)
  } catch (error) {
    if (error instanceof URIError) return path
    throw error
  }
}
