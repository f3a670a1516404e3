import type { Database } from '../db/database.ts'

/** A picture that the notebook keeps. */
export interface Asset {
  readonly mediaType: string
  readonly bytes: Uint8Array
}

const one = `SELECT media_type AS mediaType, bytes FROM assets WHERE sha256 = $sha256`

/** The kinds of picture that may be shown: none of them can hold anything active. */
const pictureTypes: ReadonlySet<string> = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp'])

/** A picture by its id, the SHA-256 of its bytes; `null` where there is none, or none that may be shown. */
export function readAsset(db: Database, sha256: string): Asset | null {
  const asset = db.get<Asset>(one, { sha256 })
  return asset && pictureTypes.has(asset.mediaType) ? asset : null
}
