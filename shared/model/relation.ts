import { z } from 'zod'
import { Colour, Id, Name } from './scalars.ts'

/** How a link is drawn, so that relations are told apart without their colour. */
export const LineStyle = z.enum(['solid', 'dashed', 'dotted'])
export type LineStyle = z.infer<typeof LineStyle>

/** The type of a link. A directed relation reads from one passage to the other ("A quotes B"). */
export const Relation = z.object({
  id: Id,
  name: Name,
  directed: z.boolean(),
  colour: Colour,
  line: LineStyle,
  linkCount: z.int(),
})
export type Relation = z.infer<typeof Relation>
