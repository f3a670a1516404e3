const hedges = new Set(
  (
    'may might possibly possible possibility perhaps probably allegedly alleged allege alleges reportedly apparently suspected suspect suspects suspecting ' +
    'presumably presumed supposedly purportedly unconfirmed rumoured rumored thought believed believe believes appears seems suggests suggest suggested could likely ' +
    'potential potentially suspicion claims claimed claim speculation speculated unclear assumed'
  ).split(' '),
)
const denials = new Set(
  'denied denies deny denying denial rejected rejects disputes disputed refuted'.split(' '),
)
const emphatic = new Set(
  'confirmed confirms confirm proven proved established establishes certainly definitely traced verified determined'.split(
    ' ',
  ),
)

/** Whether a lower-case word leaves open whether something is so. */
export const isHedge = (word: string): boolean => hedges.has(word)
/** Whether a lower-case word says with emphasis that something is so. */
export const isEmphatic = (word: string): boolean => emphatic.has(word)
/** Whether a lower-case word says that somebody says it is not so. */
export const isDenial = (word: string): boolean => denials.has(word)

const negations = new Set(
  "not no never none nobody nothing neither nor without n't cannot can't didn't doesn't don't won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't shouldn't nowhere".split(
    ' ',
  ),
)
// Verbs that turn what depends on them into its opposite.
const negatingVerbs = new Set(
  'fail fails failed refuse refuses refused decline declines declined avoid avoided refrain refrained stop stopped lack lacked lacks abandon abandoned rule ruled'.split(
    ' ',
  ),
)

/** Whether a lower-case word negates. */
export const isNegation = (word: string): boolean => negations.has(word)
/** Whether a lower-case verb negates what depends on it, as in “failed to”, “refused to”. */
export const isNegatingVerb = (word: string): boolean => negatingVerbs.has(word)
