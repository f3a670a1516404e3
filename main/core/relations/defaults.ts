import type { Colour, LineStyle } from '../../../shared/model/index.ts'

export interface DefaultRelation {
  readonly id: string
  readonly name: string
  readonly directed: boolean
  readonly colour: Colour
  readonly line: LineStyle
}

/**
 * The relations every notebook begins with. Their ids are the same everywhere, so that two notebooks that are merged
 * do not end up with each of them twice. (A UUIDv7 of the epoch's first milliseconds: no other can collide.)
 */
export const defaultRelations: readonly DefaultRelation[] = [
  {
    id: '00000000-0001-7000-8000-000000000000',
    name: 'corroborates',
    directed: false,
    colour: 'green',
    line: 'solid',
  },
  {
    id: '00000000-0002-7000-8000-000000000000',
    name: 'contradicts',
    directed: false,
    colour: 'rose',
    line: 'dashed',
  },
  {
    id: '00000000-0003-7000-8000-000000000000',
    name: 'elaborates',
    directed: true,
    colour: 'blue',
    line: 'solid',
  },
  {
    id: '00000000-0004-7000-8000-000000000000',
    name: 'quotes',
    directed: true,
    colour: 'violet',
    line: 'dotted',
  },
  {
    id: '00000000-0005-7000-8000-000000000000',
    name: 'same event',
    directed: false,
    colour: 'amber',
    line: 'dotted',
  },
]
