import type { Colour, SuggestionKind } from '../../shared/model/index.ts'

interface Look {
  readonly colour: Colour
  /** Tells the kinds apart without colour. */
  readonly sign: string
}

/** How each kind is drawn: in the colour of the relation it proposes. */
export const looks: Readonly<Record<SuggestionKind, Look>> = {
  differs: { colour: 'rose', sign: '≠' },
  'same wording': { colour: 'violet', sign: '=' },
  'same claim': { colour: 'green', sign: '≈' },
  'only here': { colour: 'amber', sign: '+' },
}
