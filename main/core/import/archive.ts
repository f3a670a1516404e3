import { crc32, inflateRawSync } from 'node:zlib'
import { type Entry, fromBufferPromise, getFileNameLowLevel, validateFileName } from 'yauzl'
import { ContractError, type ErrorCode } from '../../../shared/contract/index.ts'
import { shownName } from './shown-name.ts'

/** What an archive may hold; sizes in bytes, unpacked. */
export interface ArchiveLimits {
  readonly entries: number
  readonly entrySize: number
  readonly totalSize: number
  /** How many times larger an entry may become by unpacking, once it is larger than `freeSize`. */
  readonly ratio: number
  readonly freeSize: number
}

const megabyte = 1024 * 1024

/** More than any report or book needs, and little enough for one thread's memory. */
export const archiveLimits: ArchiveLimits = {
  entries: 10_000,
  entrySize: 64 * megabyte,
  totalSize: 256 * megabyte,
  ratio: 250,
  freeSize: 4 * megabyte,
}

interface Place {
  /** `[start, end)` of the packed bytes. */
  readonly start: number
  readonly end: number
  readonly size: number
  readonly packed: boolean
  readonly crc: number
}

/**
 * A ZIP archive in memory (PKWARE APPNOTE 6.3). Nothing is unpacked before it is asked for, nothing is written anywhere,
 * and names are names only.
 */
export class Archive {
  /** The files in it, in the order of its directory; folders and symbolic links are not among them. */
  readonly names: readonly string[]
  readonly #bytes: Uint8Array
  readonly #shown: string
  readonly #places: ReadonlyMap<string, Place>

  /** For `openArchive`, which has checked that the places lie within the bytes and apart. */
  constructor(bytes: Uint8Array, shown: string, places: ReadonlyMap<string, Place>) {
    this.names = [...places.keys()]
    this.#bytes = bytes
    this.#shown = shown
    this.#places = places
  }

  /** How large a file in it is, unpacked, in bytes; `null` where there is no such file. */
  size(name: string): number | null {
    return this.#places.get(name)?.size ?? null
  }

  /**
   * A file in it, unpacked; `null` where there is none of that very name.
   * @throws {ContractError} `damaged` where it cannot be unpacked or has not the size or checksum that the directory says
   */
  read(name: string): Uint8Array | null {
    const place = this.#places.get(name)
    if (!place) return null
    const bytes = this.#unpack(place, name)
    if (bytes.length !== place.size || crc32(bytes) !== place.crc) throw this.#damaged(name)
    return bytes
  }

  #unpack({ start, end, size, packed }: Place, name: string): Uint8Array {
    const stored = this.#bytes.subarray(start, end)
    if (!packed) return stored
    try {
      return inflateRawSync(stored, { maxOutputLength: Math.max(1, size) })
    } catch (error) {
      // zlib's own verdicts; what unpacks to more than it said is one of them.
      const { code } = error as NodeJS.ErrnoException
      if (code === 'ERR_BUFFER_TOO_LARGE' || code?.startsWith('Z_')) throw this.#damaged(name, error)
      throw error
    }
  }

  #damaged(name: string, cause?: unknown): ContractError {
    const words = `${this.#shown} is damaged: “${shownName(name)}” in it cannot be unpacked. ${nothing}`
    return new ContractError('damaged', words, { cause })
  }
}

/** A file of an archive that is not given out, and why, in a sentence that names it. */
export interface RefusedEntry {
  readonly name: string
  readonly error: ContractError
}

export interface OpenOptions {
  readonly limits?: ArchiveLimits
  /**
   * Takes each file that cannot be given out, be it for its name, for being cut off, encrypted, packed in another way or
   * too large, so that the others can. Without it one such file refuses the archive: what belongs together, as a book
   * does, is sound as a whole or not at all.
   */
  readonly refuse?: (entry: RefusedEntry) => void
}

/**
 * Opens a ZIP archive. `name` is its file's, for the sentences.
 * @throws {ContractError} `damaged` for a directory that cannot be read or that names one file twice or lays files over
 * each other; `too_large` for more files or bytes than `limits` allow; and, unless they are handed to `refuse`,
 * `unsupported_format` for encrypted files and ways of packing other than deflate, `too_large` for single files and
 * `damaged` for names that point outside and files that are cut off
 */
export async function openArchive(
  bytes: Uint8Array,
  name: string,
  { limits = archiveLimits, refuse }: OpenOptions = {},
): Promise<Archive> {
  const shown = shownName(name)
  const places = new Map<string, Place>()
  const taken: Place[] = []
  let total = 0
  for (const entry of await readDirectory(bytes, shown, limits)) {
    const entryName = nameOf(entry)
    const place = placeOf(entry, bytes)
    const fault = faultOf(entry, entryName, place, limits)
    if (fault && !refuse) throw wholeRefused(fault, shown, entryName)
    if (fault || !place) {
      refuse?.({ name: entryName, error: entryRefused(fault!, `${shown}/${shownName(entryName)}`) })
      continue
    }
    total += entry.uncompressedSize
    if (total > limits.totalSize) throw tooMuch(shown, limits)
    taken.push(place)
    if (entryName.endsWith('/') || isSymbolicLink(entry)) continue
    if (places.has(entryName)) {
      const words = `${shown} holds two files of the same name (${quotedName(entryName)}). ${nothing}`
      throw new ContractError('damaged', words)
    }
    places.set(entryName, place)
  }
  refuseOverlaps(taken, shown)
  return new Archive(bytes, shown, places)
}

const nothing = 'Nothing was imported from it.'

async function readDirectory(bytes: Uint8Array, shown: string, limits: ArchiveLimits): Promise<Entry[]> {
  const entries: Entry[] = []
  try {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    const directory = await fromBufferPromise(buffer, { decodeStrings: false })
    if (directory.entryCount > limits.entries) throw tooMany(shown, limits)
    for await (const entry of directory.eachEntry()) entries.push(entry)
  } catch (error) {
    if (error instanceof ContractError) throw error
    // Whatever else comes out of reading hostile bytes says that they are no sound directory.
    throw new ContractError('damaged', `${shown} is damaged: its ZIP directory cannot be read. ${nothing}`, {
      cause: error,
    })
  }
  return entries
}

function tooMany(shown: string, { entries }: ArchiveLimits): ContractError {
  return new ContractError(
    'too_large',
    `${shown} holds more than ${entries.toLocaleString('en')} files, the most that is opened. ${nothing}`,
  )
}

function tooMuch(shown: string, { totalSize }: ArchiveLimits): ContractError {
  return new ContractError(
    'too_large',
    `${shown} unpacks to more than ${totalSize / megabyte} MB. ${nothing}`,
  )
}

/** What is wrong with a file of an archive, as a sentence on the archive and on the file goes on. */
interface Fault {
  readonly code: ErrorCode
  readonly whole: string
  readonly own: string
  /** Whether the sentence on the archive names the file. */
  readonly named?: boolean
}

// `null` for a file that can be given out.
function faultOf(entry: Entry, name: string, place: Place | null, limits: ArchiveLimits): Fault | null {
  const { uncompressedSize: size, compressedSize, compressionMethod: packing } = entry
  if (name.includes('\0') || validateFileName(name) !== null) {
    const own = 'has a name that points outside of its archive'
    return { code: 'damaged', whole: 'holds a file whose name points outside of it', own, named: true }
  }
  if (entry.isEncrypted()) {
    const words = 'is encrypted. Save a copy of it without a password and import that'
    return { code: 'unsupported_format', whole: words, own: words }
  }
  if (packing !== 0 && packing !== 8) {
    const words = `is packed in a way that Parallax cannot read (ZIP method ${packing})`
    return { code: 'unsupported_format', whole: words, own: words }
  }
  if (size > limits.entrySize) return tooLarge(`unpacks to more than ${limits.entrySize / megabyte} MB`)
  if (size > limits.freeSize && size > compressedSize * limits.ratio)
    return tooLarge(`unpacks to more than ${limits.ratio} times its size, as only a trap for programs does`)
  if (place) return null
  const own = 'is cut off in its archive, or not where the archive says'
  return { code: 'damaged', whole: 'is damaged: a file in it is cut off', own, named: true }
}

const tooLarge = (words: string): Fault => ({
  code: 'too_large',
  whole: `holds a file that ${words}`,
  own: words,
})

const quotedName = (name: string) => `“${shownName(name).slice(0, 200)}”`

function wholeRefused({ code, whole, named }: Fault, shown: string, entryName: string): ContractError {
  const which = named ? ` (${quotedName(entryName)})` : ''
  return new ContractError(code, `${shown} ${whole}${which}. ${nothing}`)
}

const entryRefused = ({ code, own }: Fault, shown: string) =>
  new ContractError(code, `${shown.slice(0, 500)} ${own}. ${nothing}`)

// Names are UTF-8 where the flag says so (APPNOTE 4.4.4, bit 11) and, in the archives of many writers, also where not.
function nameOf(entry: Entry): string {
  // The types know names as strings only; without `decodeStrings` the raw bytes are all there is.
  const raw = entry.fileNameRaw
  try {
    const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })
    return utf8.decode(raw).replaceAll('\\', '/')
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return getFileNameLowLevel(entry.generalPurposeBitFlag, raw, entry.extraFields, false)
  }
}

// Unix writers keep the kind of file in the upper half (APPNOTE 4.4.15).
const isSymbolicLink = (entry: Entry) => ((entry.externalFileAttributes >>> 16) & 0xf000) === 0xa000

const localHeader = { signature: 0x04034b50, length: 30, nameLengthAt: 26, extraLengthAt: 28 }

// `null` where header or bytes lie outside of the archive.
function placeOf(entry: Entry, bytes: Uint8Array): Place | null {
  const at = entry.relativeOffsetOfLocalHeader
  if (at + localHeader.length > bytes.length) return null
  const view = new DataView(bytes.buffer, bytes.byteOffset + at, localHeader.length)
  if (view.getUint32(0, true) !== localHeader.signature) return null
  const names =
    view.getUint16(localHeader.nameLengthAt, true) + view.getUint16(localHeader.extraLengthAt, true)
  const start = at + localHeader.length + names
  const end = start + entry.compressedSize
  if (end > bytes.length) return null
  const packed = entry.compressionMethod === 8
  if (!packed && entry.compressedSize !== entry.uncompressedSize) return null
  return { start, end, size: entry.uncompressedSize, packed, crc: entry.crc32 }
}

// Bombs lay many names over the same packed bytes.
function refuseOverlaps(places: readonly Place[], shown: string): void {
  const sorted = places.toSorted((a, b) => a.start - b.start)
  for (const [index, { end }] of sorted.entries()) {
    const next = sorted[index + 1]
    if (next && next.start < end + localHeader.length) {
      throw new ContractError('damaged', `${shown} is damaged: files in it lie over each other. ${nothing}`)
    }
  }
}
