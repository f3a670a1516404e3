import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'

/** Takes what a writer writes, from a file's start to its end. */
export interface OutputFile {
  /** The name that the file will have. */
  readonly name: string
  /** Adds text, which becomes UTF-8, or bytes as they are. */
  write(piece: string | Uint8Array): void
}

/** How much is gathered before it is written, in UTF-16 code units. */
const enough = 1 << 16

/** A file on the disk that is filled a piece at a time. */
export class DiskFile implements OutputFile {
  readonly name: string
  readonly #file: number
  #pieces: string[] = []
  #gathered = 0

  /** Opens a file that exists, so that one which was removed (the export was cancelled) does not come back. */
  constructor(path: string, name: string) {
    this.name = name
    this.#file = openSync(path, 'r+')
  }

  write(piece: string | Uint8Array): void {
    if (typeof piece !== 'string') {
      this.#flush()
      this.#writeBytes(piece)
      return
    }
    this.#pieces.push(piece)
    this.#gathered += piece.length
    if (this.#gathered >= enough) this.#flush()
  }

  /** Writes what is left and waits until it is on the disk. */
  finish(): void {
    this.#flush()
    fsyncSync(this.#file)
  }

  close(): void {
    closeSync(this.#file)
  }

  #flush(): void {
    if (this.#gathered === 0) return
    this.#writeBytes(Buffer.from(this.#pieces.join(''), 'utf8'))
    this.#pieces = []
    this.#gathered = 0
  }

  #writeBytes(bytes: Uint8Array): void {
    for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done)
  }
}

/** The beginning of a file that is never written: its first `limit` UTF-16 code units. Bytes are not kept. */
export class FileBeginning implements OutputFile {
  readonly name: string
  readonly #limit: number
  #text = ''
  #cut = false

  constructor(name: string, limit: number) {
    this.name = name
    this.#limit = limit
  }

  write(piece: string | Uint8Array): void {
    if (typeof piece !== 'string') return
    const left = this.#limit - this.#text.length
    this.#text += piece.slice(0, left)
    if (piece.length > left) this.#cut = true
  }

  get text(): string {
    return this.#text.toWellFormed()
  }

  /** Whether there would be more. */
  get cut(): boolean {
    return this.#cut
  }
}
