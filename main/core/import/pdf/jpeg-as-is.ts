/** A JPEG file in place of the pixels that the library would have of it. */
export class JpegAsIs {
  readonly jpeg: Uint8Array

  constructor(jpeg: Uint8Array) {
    this.jpeg = jpeg
  }

  /** Asked for by the library of whatever pixels it lets go of. */
  close(): void {}
}

interface DecoderInput {
  readonly data: Uint8Array
  readonly type: string
}

/**
 * Stands where a browser has its decoder of pictures (WebCodecs, `ImageDecoder`), which the library asks before it
 * decodes a JPEG file of plain grey or RGB itself. Nothing is decoded: such a file is kept as it is.
 */
export class JpegKeeper {
  readonly #data: Uint8Array

  constructor({ data }: DecoderInput) {
    this.#data = data
  }

  static isTypeSupported(type: string): Promise<boolean> {
    return Promise.resolve(type === 'image/jpeg')
  }

  decode(): Promise<{ readonly image: JpegAsIs }> {
    return Promise.resolve({ image: new JpegAsIs(this.#data) })
  }

  close(): void {}
}
