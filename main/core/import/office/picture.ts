import { documentSchema } from '../../../../shared/document/index.ts'
import type { Piece } from './text-block.ts'

/** A picture of a paragraph: `assetId` is what keeping it gave; `alt` is its description, on one line. */
export function pictureOf(assetId: string | null, alt: string): Piece {
  const described = alt
    .toWellFormed()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 1000)
  return { kind: 'node', node: documentSchema.nodes.image.create({ assetId, alt: described.toWellFormed() }) }
}
