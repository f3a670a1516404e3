import type { Pictures } from '../pictures.ts'
import { recogniseRaster } from '../raster.ts'
import type { PageElement } from './page-node.ts'

/** Finds what was saved along with a page by the address that the page has for it; `null` where it was not. */
export type PictureFinder = (address: string) => Uint8Array | null

export interface PictureSources {
  readonly pictures: Pictures
  readonly find: PictureFinder
  /** Where the page was found; `null` where nobody knows. */
  readonly base: string | null
}

/**
 * Keeps the picture of an `img`, if it is in the page itself or was saved along with it.
 * @returns its `assetId`, or `null` where it is left out and counted
 */
export function keepPicture(image: PageElement, { pictures, find, base }: PictureSources): string | null {
  const addresses = addressesOf(image)
  const own = addresses.map(address => bytesOf(address, find, base)).filter(bytes => bytes !== null)
  // A page that loads pictures late has a blank one in the place of each until then.
  const shown = own.find(bytes => !isBlank(bytes)) ?? (addresses.length === own.length ? own[0] : undefined)
  if (shown) return pictures.keep(shown)
  const isRemote = addresses.some(address => /^(?:https?:)?\/\//i.test(address))
  return pictures.leaveOut(isRemote ? 'remote' : 'missing')
}

const lateNames = [
  'src',
  'data-src',
  'data-original',
  'data-lazy-src',
  'data-actualsrc',
  'xlink:href',
  'href',
]

function addressesOf(image: PageElement): string[] {
  const single = lateNames.map(name => image.getAttribute(name))
  const sets = ['srcset', 'data-srcset'].map(name => image.getAttribute(name)?.trim().split(/\s+/)[0])
  return [...single, ...sets]
    .map(address => address?.trim() ?? '')
    .filter(address => address !== '' && !/^(?:about|javascript|blob):/i.test(address))
}

function bytesOf(address: string, find: PictureFinder, base: string | null): Uint8Array | null {
  if (/^data:/i.test(address)) return dataBytes(address)
  return find(address) ?? (base === null ? null : findAbsolute(address, find, base))
}

function findAbsolute(address: string, find: PictureFinder, base: string): Uint8Array | null {
  const absolute = URL.parse(address, base)
  return absolute && absolute.href !== address ? find(absolute.href) : null
}

/** The bytes in a `data:` address (RFC 2397); `null` where it is none. */
export function dataBytes(address: string): Uint8Array | null {
  const comma = address.indexOf(',')
  const kind = /^data:[\w!#$&^.+/;= -]*$/i.exec(address.slice(0, Math.max(0, comma)))?.[0]
  if (kind === undefined) return null
  const data = address.slice(comma + 1)
  if (/;\s*base64\s*$/i.test(kind)) {
    return new Uint8Array(Buffer.from(data.includes('%') ? unescape(data) : data, 'base64'))
  }
  return new Uint8Array(Buffer.from(unescape(data), 'latin1'))
}

const unescape = (data: string) =>
  data.replace(/%([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)))

function isBlank(bytes: Uint8Array): boolean {
  const raster = recogniseRaster(bytes)
  return raster === null || raster.width * raster.height <= 4
}
