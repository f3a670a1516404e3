import { z } from 'zod'
import { Colour, FreeText, Id, Name, Tag } from '../model/index.ts'
import { method } from './method.ts'

export const tagMethods = {
  'tags.list': method(
    'All tags, in the order of their paths.',
    z.object({}),
    z.object({ tags: z.array(Tag) }),
  ),
  'tags.create': method(
    'Makes a tag, at the root or under a parent.',
    z.object({
      id: Id.optional(),
      name: Name,
      parentId: Id.nullable().optional(),
      colour: Colour.optional(),
      definition: FreeText.optional(),
    }),
    Tag,
  ),
  'tags.edit': method(
    'Changes name, colour or definition of a tag.',
    z.object({
      tagId: Id,
      name: Name.optional(),
      colour: Colour.optional(),
      definition: FreeText.optional(),
    }),
    Tag,
  ),
  'tags.move': method(
    'Puts a tag, with those below it, under another parent or at the root. Never under itself.',
    z.object({ tagId: Id, parentId: Id.nullable() }),
    Tag,
  ),
  'tags.merge': method(
    'Gives everything tagged with one tag the other tag, moves the tags below it there (merging those of the same name), and removes it.',
    z.object({ tagId: Id, intoId: Id }),
    Tag,
  ),
  'tags.delete': method(
    'Removes a tag with those below it, and takes them from what carried them.',
    z.object({ tagId: Id }),
    z.object({ deleted: z.int() }),
  ),
}
