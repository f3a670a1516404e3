/** An object of parsed JSON, of which nothing is known. */
export type JsonObject = Readonly<Record<string, unknown>>

/** The value as an object; `null` for anything else, lists too. */
export const asObject = (value: unknown): JsonObject | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : null

/** The value as a list: a lone value is one of itself, and nothing is none. */
export const asList = (value: unknown): readonly unknown[] =>
  Array.isArray(value) ? value : value === null || value === undefined ? [] : [value]

/** The objects of a list. */
export const objectsIn = (value: unknown): JsonObject[] =>
  asList(value)
    .map(asObject)
    .filter(object => object !== null)

/** The value as a text; `null` for anything else. A list is its first text, a value with a language its value. */
export function asText(value: unknown): string | null {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return value.map(asText).find(text => text !== null) ?? null
  const object = asObject(value)
  const inner = object?.['@value'] ?? object?.['value']
  return typeof inner === 'string' ? inner : null
}

/** The value as a whole number that is not negative; `null` for anything else. */
export const asOffset = (value: unknown): number | null =>
  Number.isSafeInteger(value) && (value as number) >= 0 ? (value as number) : null

/** What a reference names: a text is one itself, an object by its id. */
export const idOf = (value: unknown): string | null => {
  if (typeof value === 'string') return value
  const object = asObject(value)
  return asText(object?.['id'] ?? object?.['@id'])
}

/** Whether an object says that it is of a type, with or without a prefix (`oa:Annotation`). */
export const isOfType = (object: JsonObject, type: string): boolean =>
  asList(object['type'] ?? object['@type']).some(
    name => typeof name === 'string' && name.replace(/^.*[:#/]/, '') === type,
  )
