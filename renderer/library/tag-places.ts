import type { Tag } from '../../shared/model/index.ts'

type Place = Pick<Tag, 'id' | 'parentId' | 'path'>

/** Whether a tag may be moved below another: not below itself, what is below it, or where it stands already. */
export function mayGoBelow(tag: Place, into: Place): boolean {
  return into.id !== tag.id && into.id !== tag.parentId && !into.path.startsWith(`${tag.path}/`)
}
