import { localName } from './beside.ts'
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
