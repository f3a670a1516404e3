const asId = /^[0-9a-f]{64}$/
const asPath = /^\/asset\/([0-9a-f]{64})$/

/** Whether a value is the id of a picture: the SHA-256 of its bytes, lower-case hexadecimal. */
export const isAssetId = (value: unknown): value is string => typeof value === 'string' && asId.test(value)

/** Where a host serves a picture to its own window. */
export const assetPath = (id: string): string => `/asset/${id}`

/** The id in the path of an address, if it is the path of a picture; `null` for all others. */
export const assetOfPath = (path: string): string | null => asPath.exec(path)?.[1] ?? null
