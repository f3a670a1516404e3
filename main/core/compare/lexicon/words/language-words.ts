/**
 * What the search for differences knows of a language. Words are in lower case and parted by blanks, in all the forms
 * that count unless something else is said; where phrases are said to count, `_` joins their words.
 */
export interface LanguageWords {
  /** Words and phrases that negate: those that reach no further than their verb, and words (“no”, “nobody”) that reach beyond it. */
  readonly negations: string
  readonly negatingPronouns: string
  /** Verbs that turn what depends on them into its opposite: “failed to”. */
  readonly negatingVerbs: string
  /** After these a negation says something else: “not only”, “not until”. */
  readonly unlessNegated: string
  /** What says that a quantity rose, fell, or stayed as it was, in words and phrases. */
  readonly up: string
  readonly down: string
  readonly steady: string
  /**
   * Words that cannot both hold of one thing, two sides or more a line, parted by `|`; base forms, compared by stem; `_`
   * joins the words of a phrase.
   */
  readonly opposites: string
  /** What leaves open whether something is so, what says it surely, and what says that somebody denies it: words and phrases. */
  readonly hedges: string
  readonly firm: string
  readonly denials: string
}
