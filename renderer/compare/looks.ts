import type { Colour, SuggestionKind } from '../../shared/model/index.ts'

/** The colour in which each kind is drawn: that of the relation it proposes. */
export const colourOf: Readonly<Record<SuggestionKind, Colour>> = {
  differs: 'rose',
  'same wording': 'violet',
  'same claim': 'green',
  'only here': 'amber',
}
