import type { Citer, Earlier, Locator } from '../bibliography/citer.ts'
import type { FormattedRun } from '../bibliography/formatted-text.ts'
import type { Passage } from './passages.ts'

/** How many notes further on a document counts as cited a moment ago (CSL 1.0.2, `near-note-distance`, its default). */
const nearBy = 5

interface Met {
  readonly first: number
  readonly last: number
}

/**
 * The citations of one note, in the order of its text: the first of a document is in full, later ones are as short as
 * the style has them. Each note begins anew, since it may be read by itself.
 */
export class NoteCitations {
  readonly #citer: Citer
  readonly #met = new Map<string, Met>()
  #before: { readonly id: string; readonly locator: Locator | null } | null = null

  constructor(citer: Citer) {
    this.#citer = citer
  }

  /**
   * A passage's document, with its page or paragraph, without a full stop at the end; `number` is that of the footnote
   * it stands in.
   */
  cite(passage: Passage, number: number): readonly FormattedRun[] {
    const { id } = passage.document
    const locator = locatorOf(passage)
    const earlier = this.#earlier(id, locator, number)
    this.#met.set(id, { first: earlier?.first ?? number, last: number })
    this.#before = { id, locator }
    return withoutFullStop(this.#citer.cite(id, locator, earlier))
  }

  /** For a footnote that cites nothing: what follows it is not right after what came before it. */
  passOver(): void {
    this.#before = null
  }

  #earlier(id: string, locator: Locator | null, number: number): Earlier | null {
    const met = this.#met.get(id)
    if (!met) return null
    return { how: this.#how(id, locator), first: met.first, near: number - met.last <= nearBy }
  }

  // CSL 1.0.2: after a place, a citation without one is of the whole document, and so not “ibid.”.
  #how(id: string, locator: Locator | null): Earlier['how'] {
    if (this.#before?.id !== id) return 'subsequent'
    const { locator: before } = this.#before
    if (before?.value === locator?.value && before?.label === locator?.label) return 'ibid'
    return locator === null ? 'subsequent' : 'ibid-with-locator'
  }
}

function locatorOf({ pages, paragraph }: Passage): Locator | null {
  const { first, last } = pages ?? {}
  if (first !== undefined) return { label: 'page', value: first === last ? first : `${first}–${last}` }
  return paragraph === null ? null : { label: 'paragraph', value: String(paragraph) }
}

function withoutFullStop(runs: readonly FormattedRun[]): readonly FormattedRun[] {
  const last = runs.at(-1)
  if (!last?.text.endsWith('.')) return runs
  return [...runs.slice(0, -1), { ...last, text: last.text.slice(0, -1) }].filter(({ text }) => text !== '')
}
