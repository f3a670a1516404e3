import { z } from 'zod'
import { Colour, Id, LineStyle, Name, Relation } from '../model/index.ts'
import { method } from './method.ts'

export const relationMethods = {
  'relations.list': method(
    'All relations, those of every notebook first.',
    z.object({}),
    z.object({ relations: z.array(Relation) }),
  ),
  'relations.create': method(
    'Makes a relation of the researcher’s own. Names are unique, letter case aside.',
    z.object({
      id: Id.optional(),
      name: Name,
      directed: z.boolean(),
      colour: Colour.optional(),
      line: LineStyle.optional(),
    }),
    Relation,
  ),
  'relations.edit': method(
    'Changes a relation.',
    z.object({
      relationId: Id,
      name: Name.optional(),
      directed: z.boolean().optional(),
      colour: Colour.optional(),
      line: LineStyle.optional(),
    }),
    Relation,
  ),
  'relations.delete': method(
    'Removes a relation that no link uses.',
    z.object({ relationId: Id }),
    z.object({ deleted: z.int() }),
  ),
}
