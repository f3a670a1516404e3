import { colours, type Tag } from '../../../../shared/model/index.ts'
import type { TagInFile } from '../notebook-json.ts'
import { cleanName, cleanText } from './clean.ts'
import type { IncomingTag } from './incoming.ts'

export interface SettledTags {
  readonly tags: readonly TagInFile[]
  /** The id that stands for each incoming one. */
  readonly ids: ReadonlyMap<string, string>
}

/**
 * Gives tags the order and the uniqueness that the notebook wants: parents that are missing or below their own child
 * are none, two of one name in one place are one, and a mere word is the notebook's own tag where it has one.
 */
export function settleTags(incoming: readonly IncomingTag[], own: readonly Tag[], at: string): SettledTags {
  const byId = new Map(incoming.map(tag => [tag.id, tag]))
  const ids = new Map<string, string>()
  const places = new Map<string, string>()
  const tags: TagInFile[] = []
  const settle = (tag: IncomingTag): string => {
    const known = ids.get(tag.id)
    if (known !== undefined) return known
    const named = tag.isWord ? ownTag(tag.name, own) : null
    if (named !== null) return set(ids, tag.id, named)
    const parent = tag.parentId === null ? undefined : byId.get(tag.parentId)
    const parentId = parent && !isAbove(tag, parent, byId) ? settle(parent) : null
    const name = cleanName(tag.name, 'Untitled')
    const place = `${parentId} ${name.toLowerCase()}`
    const twin = places.get(place)
    if (twin !== undefined) return set(ids, tag.id, twin)
    places.set(place, tag.id)
    const colour =
      tag.colour ?? tags.find(({ id }) => id === parentId)?.colour ?? colours[tags.length % colours.length]!
    tags.push({
      id: tag.id,
      parentId,
      name,
      colour,
      definition: cleanText(tag.definition),
      createdAt: tag.createdAt ?? at,
      updatedAt: tag.updatedAt ?? tag.createdAt ?? at,
    })
    return set(ids, tag.id, tag.id)
  }
  for (const tag of incoming) settle(tag)
  return { tags, ids }
}

function set(ids: Map<string, string>, from: string, to: string): string {
  ids.set(from, to)
  return to
}

function ownTag(name: string, own: readonly Tag[]): string | null {
  const folded = name.normalize('NFC').trim().toLowerCase()
  const byPath = own.find(tag => tag.path.toLowerCase() === folded)
  if (byPath) return byPath.id
  const [only, another] = own.filter(tag => tag.name.toLowerCase() === folded)
  return only && !another ? only.id : null
}

/** Whether a tag is (or stands somewhere above) the one that is to be its parent. */
function isAbove(tag: IncomingTag, parent: IncomingTag, byId: ReadonlyMap<string, IncomingTag>): boolean {
  const passed = new Set<string>()
  for (
    let at: IncomingTag | undefined = parent;
    at;
    at = at.parentId === null ? undefined : byId.get(at.parentId)
  ) {
    if (at.id === tag.id) return true
    if (passed.has(at.id)) return true
    passed.add(at.id)
  }
  return false
}
