/// <reference path="./citeproc.d.ts" />
import { readFileSync } from 'node:fs'
import CSL from 'citeproc'
import { XMLValidator } from 'fast-xml-parser'
import { ContractError } from '../../../shared/contract/index.ts'
import type { StyleChoice } from '../export/export-format.ts'
import type { CslItem } from './csl-item.ts'
import { type FormattedRun, formattedText } from './formatted-text.ts'
import { englishLocale } from './locales/en-us.ts'
import { apaStyle } from './styles/apa.ts'
import { chicagoStyle } from './styles/chicago.ts'
import { mlaStyle } from './styles/mla.ts'

/** The place in a document that is cited. */
export interface Locator {
  readonly label: 'page' | 'paragraph'
  readonly value: string
}

/** How a citation stands to those before it (CSL 1.0.2, “Choose”, `position`). */
export interface Earlier {
  /** Of the same document, though not right before; right before with the same place; right before with another. */
  readonly how: 'subsequent' | 'ibid' | 'ibid-with-locator'
  /** The number of the note in which the document was first cited. */
  readonly first: number
  /** Whether it was cited a few notes before at most. */
  readonly near: boolean
}

export type ItemWithId = CslItem & { readonly id: string }

const positions = { subsequent: 1, ibid: 2, 'ibid-with-locator': 3 } as const
const shipped = { chicago: chicagoStyle, apa: apaStyle, mla: mlaStyle }

/** A number that no document has, to be replaced by another. */
const standIn = '704512369'

/** The most that a `.csl` file may hold, in bytes; the largest ones published are below 200 KB. */
const largestStyle = 2_000_000

/**
 * Cites documents in a style of the Citation Style Language. This is the only file that knows citeproc-js, whose licence
 * is not the application's own (decision 009).
 */
export class Citer {
  readonly #engine: InstanceType<typeof CSL.Engine>
  readonly #items: ReadonlyMap<string, ItemWithId>
  readonly #made = new Map<string, readonly FormattedRun[]>()
  /** What there is to say of the style, in a sentence; `null` where there is nothing. */
  readonly remark: string | null

  /** @throws {ContractError} `unreadable`, `too_large`, `unsupported_format` for a file that is no style, or a dependent one */
  constructor(style: StyleChoice, items: readonly ItemWithId[]) {
    this.#items = new Map(items.map(item => [item.id, item]))
    const missing = new Set<string>()
    const sys = {
      retrieveItem: (id: string) => this.#items.get(id)!,
      retrieveLocale(language: string) {
        if (!language.startsWith('en')) missing.add(language)
        return englishLocale
      },
    }
    const name = 'shipped' in style ? style.shipped : style.name
    const xml = 'shipped' in style ? shipped[style.shipped] : styleOf(style)
    try {
      this.#engine = new CSL.Engine(sys, xml)
      this.#engine.setOutputFormat('html')
      this.#engine.updateItems([...this.#items.keys()])
    } catch (error) {
      throw new ContractError('unsupported_format', `${name} is not a citation style that can be read.`, {
        cause: error,
      })
    }
    const languages = [...missing].join(', ')
    this.remark =
      languages === ''
        ? null
        : `The style ${name} wants the words of ${languages}; its own words are in English.`
  }

  /** Whether citations of this style stand in notes, rather than in brackets in the text. */
  get inNotes(): boolean {
    return this.#engine.opt.xclass === 'note'
  }

  /** A citation of one document; in full for `null`, else shortened as the style says after `earlier` ones of it. */
  cite(id: string, locator: Locator | null, earlier: Earlier | null = null): readonly FormattedRun[] {
    if (locator === null || !/^\d+$/.test(locator.value)) return this.#citation(id, locator, earlier)
    // Citing takes a millisecond: what differs in nothing but a number is made once.
    const pattern = this.#citation(id, { ...locator, value: standIn }, earlier)
    const places = pattern.filter(({ text }) => text.split(standIn).length === 2)
    if (places.length !== 1) return this.#citation(id, locator, earlier)
    return pattern.map(run =>
      run === places[0] ? { ...run, text: run.text.replace(standIn, locator.value) } : run,
    )
  }

  #citation(id: string, locator: Locator | null, earlier: Earlier | null): readonly FormattedRun[] {
    const key = JSON.stringify([id, locator, earlier])
    const known = this.#made.get(key)
    if (known) return known
    const place = locator === null ? {} : { label: locator.label, locator: locator.value }
    const before =
      earlier === null
        ? ({ position: 0 } as const)
        : {
            position: positions[earlier.how],
            'near-note': earlier.near,
            'first-reference-note-number': earlier.first,
          }
    const made = formattedText(this.#engine.makeCitationCluster([{ id, ...place, ...before }]))
    this.#made.set(key, made)
    return made
  }

  /** The list of documents, in the style's own order; empty where the style has none. */
  bibliography(): { readonly id: string; readonly entry: readonly FormattedRun[] }[] {
    if (this.#items.size === 0) return []
    const made = this.#engine.makeBibliography()
    if (!made) return []
    const [{ entry_ids: ids }, entries] = made
    return entries.map((entry, index) => ({ id: ids[index]![0]!, entry: formattedText(entry) }))
  }
}

function styleOf({ path, name }: { readonly path: string; readonly name: string }): string {
  let bytes: Buffer
  try {
    bytes = readFileSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    throw new ContractError('unreadable', `The citation style ${name} cannot be read.`, { cause: error })
  }
  if (bytes.length > largestStyle) {
    throw new ContractError('too_large', `${name} is too large for a citation style.`)
  }
  const xml = bytes.toString('utf8').replace(/^\ufeff/, '')
  const isXml = !/<!(?:DOCTYPE|ENTITY)/i.test(xml) && XMLValidator.validate(xml) === true
  if (!isXml || !/<style[\s>]/.test(xml)) {
    throw new ContractError('unsupported_format', `${name} is not a citation style that can be read.`)
  }
  if (/<link[^>]*rel="independent-parent"/.test(xml)) {
    const words = `${name} only names another style. Download that one, and use it instead.`
    throw new ContractError('unsupported_format', words)
  }
  return xml
}
