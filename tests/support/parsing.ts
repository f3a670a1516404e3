import type { SourceContext } from '../../main/core/import/parsed-source.ts'

/** What a parser is told of a file besides its bytes, as far as a test does not say otherwise. */
export const sourceContext = (name: string, more: Partial<SourceContext> = {}): SourceContext => ({
  name,
  keepAll: false,
  report: () => {},
  ...more,
})

/** The smallest PNG that says how large it is: a header without any pixels. */
export function pngOf(width: number, height: number): Uint8Array {
  const bytes = Buffer.alloc(33)
  bytes.write('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 0, 'latin1')
  bytes.writeUInt32BE(width, 16)
  bytes.writeUInt32BE(height, 20)
  return bytes
}
