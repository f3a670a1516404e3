import { crc32, deflateRawSync } from 'node:zlib'

/** A file of an archive, and what its headers say of it where that is not the truth. */
export interface ArchivePart {
  readonly name: string | Uint8Array
  readonly content: string | Uint8Array
  readonly stored?: boolean
  readonly flags?: number
  readonly method?: number
  readonly size?: number
  readonly packedSize?: number
  readonly crc?: number
  /** Unix mode and kind of file, of 16 bits. */
  readonly mode?: number
  /** Where its local header is said to be; by default where it is. */
  readonly offset?: number
}

/**
 * A ZIP archive byte for byte as it is told (PKWARE APPNOTE 6.3), so that it may also lie; writers of archives do not.
 */
export function archiveOf(parts: readonly ArchivePart[], entryCount = parts.length): Buffer {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const part of parts) {
    const name = Buffer.from(part.name)
    const content = Buffer.from(part.content)
    const packed = part.stored ? content : deflateRawSync(content)
    const fields = Buffer.alloc(22)
    fields.writeUInt16LE(part.flags ?? 0x800, 0)
    fields.writeUInt16LE(part.method ?? (part.stored ? 0 : 8), 2)
    fields.writeUInt32LE(part.crc ?? crc32(content), 8)
    fields.writeUInt32LE(part.packedSize ?? packed.length, 12)
    fields.writeUInt32LE(part.size ?? content.length, 16)
    fields.writeUInt16LE(name.length, 20)
    locals.push(hex('504b03041400'), fields, hex('0000'), name, packed)
    const central = Buffer.alloc(16)
    central.writeUInt16LE(part.mode ?? 0, 10)
    central.writeUInt32LE(part.offset ?? offset, 12)
    directory.push(hex('504b010214031400'), fields, central, name)
    offset += 30 + name.length + packed.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entryCount & 0xffff, 8)
  end.writeUInt16LE(entryCount & 0xffff, 10)
  end.writeUInt32LE(central.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...locals, central, end])
}

const hex = (digits: string) => Buffer.from(digits, 'hex')
