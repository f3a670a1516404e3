import { closeSync, fsyncSync, openSync, writeSync } from 'node:fs'

/** How much is gathered before it is written, in UTF-16 code units. */
const enough = 1 << 16

/** A UTF-8 file that is written from its start to its end, a piece at a time. */
export class TextFile {
  readonly #file: number
  #pieces: string[] = []
  #gathered = 0

  /** Opens a file that exists, so that one which was removed (the export was cancelled) does not come back. */
  constructor(path: string) {
    this.#file = openSync(path, 'r+')
  }

  write(text: string): void {
    this.#pieces.push(text)
    this.#gathered += text.length
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
    const bytes = Buffer.from(this.#pieces.join(''), 'utf8')
    for (let done = 0; done < bytes.length;) done += writeSync(this.#file, bytes, done)
    this.#pieces = []
    this.#gathered = 0
  }
}
