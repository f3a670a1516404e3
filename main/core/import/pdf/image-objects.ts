import { jpeg2000Pixels, jpegComponents } from './jpeg-header.ts'

/** A stretch of a file, in bytes. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** A picture among the objects of a file (ISO 32000-2, 8.9.5), as its dictionary tells of it. */
export interface ImageObject {
  /** As the library names objects: `12R`, or `12R3` for a generation other than 0. */
  readonly ref: string
  /** In pixels, as its dictionary says; infinite where it does not say so outright. */
  readonly width: number
  readonly height: number
  /** How many pixels are decoded to have it, by its dictionary and its own header; infinite where neither says. */
  readonly pixels: number
  /** How many bytes those take. */
  readonly decodedBytes: number
  /** A JPEG file that can be kept as it is: of grey or of three colours, and with nothing done to it. */
  readonly isPlainJpeg: boolean
  readonly isGreyJpeg: boolean
  /** The picture that says how opaque this one is; `null` where none does. */
  readonly mask: string | null
  /** Whether it is that of another. */
  readonly isMask: boolean
  /** Where its dictionary begins and its content does, in bytes. */
  readonly start: number
  readonly content: number
  /** Where the values of these entries stand; of `filter`, the key. */
  readonly spans: { readonly [Entry in 'width' | 'height' | 'filter' | 'colours']: Span | null }
}

/** More than an image dictionary with a palette in it takes. */
const longestDictionary = 16_384
const mostImages = 30_000
const word = '/Image'

/**
 * The pictures of a file, without opening any: dictionaries of streams stand in the open, since those are never packed
 * (7.5.7), nor encrypted. Objects that a later version of the file replaces are among them.
 */
export function findImageObjects(bytes: Uint8Array): ImageObject[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
  const found = new Map<number, ImageObject>()
  const masks = new Set<string>()
  const isEncrypted = buffer.includes('/Encrypt')
  let least = 0
  let tried = 0
  for (let at = buffer.indexOf(word); at >= 0 && tried < mostImages; at = buffer.indexOf(word, at + 6)) {
    if (!/^\/Image[\s/<>[\]()%]/.test(buffer.toString('latin1', at, at + 7))) continue
    if (!/\/Subtype\s*$/.test(buffer.toString('latin1', Math.max(0, at - 30), at))) continue
    tried += 1
    const from = Math.max(least, at - longestDictionary)
    const before = buffer.toString('latin1', from, at)
    const head = [...before.matchAll(/(\d{1,9})\s+(\d{1,5})\s+obj\s*(?=<<)/g)].at(-1)
    if (!head) continue
    const start = from + head.index + head[0].length
    if (found.has(start)) continue
    const dictionary = readDictionary(buffer, start)
    if (!dictionary) continue
    const { entries } = dictionary
    const generation = Number(head[2])
    const ref = `${Number(head[1])}R${generation === 0 ? '' : generation}`
    const content = contentAfter(buffer, dictionary.end)
    const image = imageObject(buffer, { ref, entries, start, content, isEncrypted })
    if (image.mask !== null) masks.add(image.mask)
    found.set(start, image)
    least = start
  }
  return [...found.values()].map(image => ({ ...image, isMask: masks.has(image.ref) }))
}

interface Entry {
  readonly key: Span
  readonly value: Span
}

const textAt = (buffer: Buffer, { from, to }: Span) => buffer.toString('latin1', from, to)

function refOf(value: string): string | null {
  const found = /^(\d{1,9})\s+(\d{1,5})\s+R$/.exec(value)
  return found ? `${Number(found[1])}R${found[2] === '0' ? '' : Number(found[2])}` : null
}

// Where the content of a stream begins whose dictionary ends here.
function contentAfter(buffer: Buffer, end: number): number {
  const head = /^\s*stream(?:\r\n|\n|\r)/.exec(buffer.toString('latin1', end, end + 40))
  return end + (head?.[0].length ?? 0)
}

interface Found {
  readonly ref: string
  readonly entries: ReadonlyMap<string, Entry>
  readonly start: number
  readonly content: number
  readonly isEncrypted: boolean
}

function imageObject(buffer: Buffer, { ref, entries, start, content, isEncrypted }: Found): ImageObject {
  const value = (name: string) => {
    const entry = entries.get(name)
    return entry ? textAt(buffer, entry.value) : ''
  }
  const filter = value('Filter').replace(/[[\]\s]/g, '')
  const colours = value('ColorSpace').replace(/\s+/g, ' ')
  const isStencil = value('ImageMask') === 'true'
  const components = isEncrypted ? 3 : jpegComponents(buffer, content)
  const isPlainJpeg =
    filter === '/DCTDecode' &&
    !isStencil &&
    (components === 1 || components === 3) &&
    !entries.has('SMask') &&
    !entries.has('Mask') &&
    !entries.has('Decode') &&
    !entries.has('DecodeParms') &&
    !/CMYK|Indexed|Separation|DeviceN|Lab/.test(colours)
  const parameters = value('DecodeParms')
  const columns = Math.max(
    lengthIn(value('Width')),
    lengthIn(/\/Columns\s+(\d+)/.exec(parameters)?.[1] ?? '0'),
  )
  const rows = Math.max(lengthIn(value('Height')), lengthIn(/\/Rows\s+(\d+)/.exec(parameters)?.[1] ?? '0'))
  const own = /JPXDecode/.test(filter) ? jpeg2000Pixels(buffer, content) : 0
  const pixels = Math.max(columns * rows, own)
  const isBits = isStencil || (value('BitsPerComponent') === '1' && colours === '/DeviceGray')
  return {
    ref,
    width: lengthIn(value('Width')),
    height: lengthIn(value('Height')),
    pixels,
    decodedBytes: isBits ? pixels / 8 : pixels * 4,
    isPlainJpeg,
    isGreyJpeg: isPlainJpeg && components === 1,
    mask: refOf(value('SMask')) ?? refOf(value('Mask')),
    isMask: false,
    start,
    content,
    spans: {
      width: entries.get('Width')?.value ?? null,
      height: entries.get('Height')?.value ?? null,
      filter: entries.get('Filter')?.key ?? null,
      colours: entries.get('ColorSpace')?.value ?? null,
    },
  }
}

const lengthIn = (text: string) => (/^\+?\d{1,9}$/.test(text) ? Number(text) : Infinity)

const token =
  /\s+|%[^\r\n]*|<<|>>|\[|\]|\/[^\s/<>[\](){}%]*|\((?:\\[^]|[^\\()]|\((?:\\[^]|[^\\()])*\))*\)|<[^<>]*>|[^\s/<>[\](){}%]+/gy

interface Dictionary {
  readonly entries: ReadonlyMap<string, Entry>
  readonly end: number
}

/** The dictionary that begins here; `null` where it does not end, or has more in it than a picture's. */
function readDictionary(buffer: Buffer, start: number): Dictionary | null {
  const text = buffer.toString('latin1', start, start + longestDictionary)
  const entries = new Map<string, Entry>()
  let depth = 0
  let key: { readonly name: string; readonly span: Span } | null = null
  let from = -1
  let to = -1
  const close = () => {
    if (key && from >= 0) {
      entries.set(key.name, { key: key.span, value: { from: start + from, to: start + to } })
    }
    key = null
    from = -1
  }
  token.lastIndex = 0
  for (let found = token.exec(text); found; found = token.exec(text)) {
    const [part] = found
    if (/^[\s%]/.test(part)) continue
    const [at, end] = [found.index, found.index + part.length]
    if (part === '>>' && depth === 1) {
      close()
      return { entries, end: start + end }
    }
    const isName = part.startsWith('/')
    if (depth === 1 && isName && (key === null || from >= 0)) {
      close()
      key = { name: part.slice(1), span: { from: start + at, to: start + end } }
    } else if (depth >= 1) {
      if (from < 0) from = at
      to = end
    }
    if (part === '<<' || part === '[') depth += 1
    else if (part === '>>' || part === ']') depth -= 1
  }
  return null
}
