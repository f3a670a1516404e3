import { normalizeText } from '../../../../shared/document/index.ts'
import { type Archive, archiveLimits } from '../archive.ts'
import type { IncomingFile } from './incoming.ts'

/** A project may hold recordings, which are never unpacked: only what is asked for counts. */
export const projectLimits = {
  ...archiveLimits,
  entrySize: 2 * 1024 ** 3 - 1,
  totalSize: 64 * 1024 ** 3,
  entries: 100_000,
}

/** The largest source that is unpacked, in bytes. */
const largestSource = 200 * 1024 * 1024

/** The files beside a project file, by whatever way its paths name them. */
export class ProjectFiles {
  readonly #archive: Archive | null
  readonly #byName = new Map<string, string>()
  /** By the id of the source. */
  readonly #originals = new Map<string, string>()

  constructor(archive: Archive | null) {
    this.#archive = archive
    for (const name of archive?.names ?? []) {
      const parts = name.split('/')
      if (parts[0] === 'originals' && parts.length === 3) this.#originals.set(parts[1]!.toLowerCase(), name)
      const key = parts.at(-1)!.toLowerCase()
      // What lies in a folder of sources goes before what has the same name elsewhere.
      const isSource = parts.at(-2)?.toLowerCase() === 'sources'
      if (isSource || !this.#byName.has(key)) this.#byName.set(key, name)
    }
  }

  /** The bytes of what a path (`internal://…`, or relative) names; `null` where it is missing or too large. */
  read(path: string | null): Uint8Array | null {
    const name = path === null ? undefined : this.#byName.get(fileNameOf(path).toLowerCase())
    return name === undefined ? null : this.#unpack(name)
  }

  /** The original that an export of ours keeps of a source. */
  original(guid: string): IncomingFile | null {
    const name = this.#originals.get(guid)
    const bytes = name === undefined ? null : this.#unpack(name)
    return bytes && { name: name!.split('/')[2]!, bytes }
  }

  #unpack(name: string): Uint8Array | null {
    return this.#archive!.size(name)! > largestSource ? null : this.#archive!.read(name)
  }
}

/** The last part of a path, percent signs undone. */
export function fileNameOf(path: string): string {
  const last = path
    .replace(/^[a-z]+:\/*/i, '')
    .replaceAll('\\', '/')
    .split('/')
    .at(-1)!
  try {
    return decodeURIComponent(last)
  } catch (error) {
    if (error instanceof URIError) return last
    throw error
  }
}

/** The text of a source as it is counted: line ends as line feeds, without a byte order mark, otherwise untouched. */
export function countedText(bytes: Uint8Array): string {
  const text = decode(bytes)
  return withLineFeeds(text.startsWith('\ufeff') ? text.slice(1) : text)
}

export const withLineFeeds = (text: string) => text.replace(/\r\n?|[\f\v\u0085\u2028\u2029]/g, '\n')

function decode(bytes: Uint8Array): string {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (!(error instanceof TypeError)) throw error
    return new TextDecoder('windows-1252').decode(bytes)
  }
}

/** A text as the notebook has it, and where offsets (ascending) of the counted text are in it. */
export function normalized(
  counted: string,
  offsets: readonly number[],
): { readonly text: string; readonly moved: ReadonlyMap<number, number> } {
  const text = normalizeText(counted)
  if (text === counted) return { text, moved: new Map(offsets.map(offset => [offset, offset])) }
  const moved = new Map<number, number>()
  let from = 0
  let to = 0
  for (const offset of offsets) {
    to += normalizeText(counted.slice(from, offset)).length
    from = offset
    moved.set(offset, Math.min(to, text.length))
  }
  return { text, moved }
}
