import { create } from 'zustand'
import type { Colour, Tag } from '../../shared/model/index.ts'
import { request } from '../client.ts'
import { coalesce } from './coalesce.ts'

/** All tags, in the order of their paths. */
export const useTags = create<{ readonly list: readonly Tag[] }>()(() => ({ list: [] }))

export const loadTags = coalesce(async () => {
  const { tags } = await request('tags.list', {})
  useTags.setState({ list: tags })
})

/** Makes a tag; a name such as `Economy/Trade` makes what is missing on the way. Returns the last one's id. */
export async function createTag(path: string, parentId: string | null, colour: Colour): Promise<string> {
  let parent = parentId
  for (const name of path.split('/').map(part => part.trim())) {
    const { list } = useTags.getState()
    const known = list.find(tag => tag.parentId === parent && tag.name.toLowerCase() === name.toLowerCase())
    const tag: Tag = known ?? (await request('tags.create', { name, parentId: parent, colour }))
    parent = tag.id
  }
  if (parent === null) throw new RangeError(`no tag is named in ${JSON.stringify(path)}`)
  return parent
}

export const editTag = (
  tagId: string,
  changes: { readonly name?: string; readonly colour?: Colour; readonly definition?: string },
) => request('tags.edit', { tagId, ...changes })

export const moveTag = (tagId: string, parentId: string | null) => request('tags.move', { tagId, parentId })
export const mergeTag = (tagId: string, intoId: string) => request('tags.merge', { tagId, intoId })
export const deleteTag = (tagId: string) => request('tags.delete', { tagId })
