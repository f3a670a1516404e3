import { ofMovesDown, ofMovesUp, ofStandstill } from './english-moves.ts'
import type { LanguageWords } from './language-words.ts'
import { englishOpposites } from './opposites/index.ts'

/** English. */
export const english: LanguageWords = {
  negations:
    "not never n't cannot can't didn't doesn't don't won't wouldn't isn't aren't wasn't weren't hasn't haven't hadn't couldn't " +
    "shouldn't without hardly barely scarcely neither nor nowhere ain't needn't mustn't mightn't instead_of far_from anything_but " +
    'yet_to ceased_to ceases_to cease_to neglected_to neglects_to omitted_to omits_to forgot_to barred_from banned_from free_of free_from devoid_of',
  negatingPronouns: 'no none nobody nothing',
  negatingVerbs:
    'fail fails failed failing refuse refuses refused refusing decline declines declined declining avoid avoids avoided avoiding ' +
    'refrain refrains refrained refraining stop stops stopped lack lacks lacked lacking rule rules ruled ruling unable absence ' +
    'prevent prevents prevented preventing rejected deny denies denied denying averted',
  unlessNegated:
    'only just least until all every everyone everybody always necessarily far merely simply solely',
  up: ofMovesUp,
  down: ofMovesDown,
  steady: ofStandstill,
  opposites: englishOpposites,
  hedges:
    'may might possibly possible possibility perhaps probably allegedly alleged allege alleges reportedly apparently suspected suspect suspects suspecting ' +
    'presumably presumed supposedly purportedly unconfirmed rumoured rumored rumours thought believed believe believes seems seemed suggests ' +
    'suggest suggested could likely unlikely potential potentially suspicion suspicions claims claimed claim speculation speculated unclear assumed unknown uncertain ' +
    'hinted hints considering considers mulling plausible hypothesis theory mystery doubt doubts doubtful ' +
    'maybe conceivable conceivably probable purported reputedly ostensibly seemingly tentative tentatively guess guesses guessed speculate speculates ' +
    'speculating speculative hypothetical hypothetically hypotheses theories unsure unresolved unverified unproven rumour rumor rumors ' +
    'surmised conjecture feared mulls mulled mooted pondering ponders contemplating contemplates toying undecided uncertainty unsettled inconclusive ' +
    'questionable dubious doubted puzzled puzzling unexplained enigma guesswork hinting suggesting presume presumes ' +
    'appears_to appear_to appeared_to appearing_to said_to_be said_to_have are_said_to is_said_to was_said_to were_said_to understood_to rumoured_to ' +
    'looks_like looked_like looks_as_if looked_as_if look_set_to looks_set_to in_all_likelihood in_all_probability in_doubt in_question in_the_balance ' +
    'up_in_the_air open_question to_be_seen weighing_up toyed_with not_sure could_not_be_confirmed could_not_be_verified ' +
    'cannot_be_confirmed cannot_be_ruled_out could_not_be_ruled_out',
  firm:
    'confirmed confirms confirm confirming proven proved proves established establishes certainly definitely definite traced verified determined certain clear ' +
    'conclusive undisputed admitted admits acknowledged acknowledges conceded concedes confessed confesses ' +
    'undoubtedly undeniably unquestionably indisputably indisputable undeniable unquestionable irrefutable irrefutably conclusively definitively ' +
    'categorically verifies corroborated corroborates authenticated attested doubtless confirmation proof confessing confession admitting conceding ' +
    'acknowledging owned_up came_clean beyond_doubt without_doubt without_a_doubt beyond_question for_certain beyond_dispute',
  denials:
    'denied denies deny denying denial denials rejected rejects rejecting disputes disputed disputing refuted refutes refuting dismissed dismisses dismissing ' +
    'contradicted contradicts contradicting disavowed disavows repudiated repudiates rebutted rebuts debunked debunks disclaimed protested_his_innocence ' +
    'protested_her_innocence protests_his_innocence protests_her_innocence maintains_his_innocence maintains_her_innocence nothing_to_do_with had_no_part_in no_truth_in ' +
    'no_involvement had_no_role_in no_basis_in_fact',
}
