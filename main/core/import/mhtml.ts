import PostalMime, { type Attachment } from 'postal-mime'
import { decodePage } from './html/decode-page.ts'
import { readWebPage } from './html/web-page.ts'
import type { SourceParser } from './parsed-source.ts'
import { damagedFile } from './refusals.ts'

/** A web page saved in one file with its pictures, as browsers write it (MHTML, RFC 2557). */
export const parseMhtmlFile: SourceParser = async (bytes, { name, keepAll }) => {
  const { parts, snapshotOf } = await readParts(bytes, name)
  const page = parts.find(part => /^(?:text\/html|application\/xhtml\+xml)$/i.test(part.mimeType))
  if (!page) throw damagedFile(name, 'is a web archive without a page in it')
  const address = [page.location, snapshotOf].find(location => /^https?:\/\//i.test(location ?? '')) ?? null
  const byAddress = new Map(
    parts.flatMap(part =>
      [part.location, part.contentId].filter(key => key !== null).map(key => [key, part.bytes] as const),
    ),
  )
  return readWebPage(await decodePage(page.bytes, name), {
    name,
    keepAll,
    address,
    find: wanted => {
      // Word and others save pages of the disk: where those lay tells the parts apart, and leads nowhere.
      const full = page.location === null ? null : URL.parse(wanted, page.location)?.href
      const names = [wanted, wanted.replace(/#.*$/, ''), ...(full ? [full, decodeAddress(full)] : [])]
      return names.map(name => byAddress.get(name)).find(bytes => bytes !== undefined) ?? null
    },
  })
}

// `file:///C:/My%20reports/` is also written with its blank.
function decodeAddress(address: string): string {
  try {
    return decodeURI(address)
  } catch (error) {
    if (error instanceof URIError) return address
    throw error
  }
}

interface Part {
  readonly mimeType: string
  /** The address that it was saved from. */
  readonly location: string | null
  /** As links within the file have it: `cid:…`. */
  readonly contentId: string | null
  readonly bytes: Uint8Array
}

async function readParts(
  bytes: Uint8Array,
  name: string,
): Promise<{ readonly parts: readonly Part[]; readonly snapshotOf: string | null }> {
  try {
    const { attachments, headers, html } = await new PostalMime({
      maxHeadersSize: 16 * 1024 * 1024,
      maxRfc822NestingDepth: 0,
    }).parse(asAttachments(bytes))
    const parts = attachments.map(partOf)
    const alone = html === undefined ? [] : [{ ...nameless, mimeType: 'text/html', bytes: Buffer.from(html) }]
    const snapshotOf = headers.find(header => header.key === 'snapshot-content-location')?.value ?? null
    return { parts: [...parts, ...alone], snapshotOf }
  } catch (error) {
    // How the parser says that parts or headers go beyond its limits.
    if (!(error instanceof Error) || error instanceof RangeError) throw error
    throw damagedFile(name, 'is a web archive that cannot be read', { cause: error })
  }
}

const nameless = { location: null, contentId: null }

/**
 * The parser is made for mails: it joins all pages of a file into one, and does not tell where parts come from. A part
 * that says so is made an attachment, described by its address, and is then handed out as it is.
 */
function asAttachments(bytes: Uint8Array): Buffer {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('latin1')
  const marked = text.replace(
    /^Content-Location:[ \t]*([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)(\r?\n)/gim,
    (_, location: string, end: string) =>
      `Content-Disposition: attachment${end}Content-Description: ${location.replace(/\r?\n[ \t]+/g, '').trim()}${end}`,
  )
  return Buffer.from(marked, 'latin1')
}

function partOf({ mimeType, description, contentId, content }: Attachment): Part {
  return {
    mimeType,
    location: description?.trim() || null,
    contentId: contentId === undefined ? null : `cid:${contentId.trim().replace(/^<|>$/g, '')}`,
    bytes: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
  }
}
