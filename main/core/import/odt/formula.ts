import { ContractError } from '../../../../shared/contract/index.ts'
import { childOf, childrenOf, textOf, type XmlElement } from '../office/xml.ts'
import type { OdtPackage } from './package.ts'

/**
 * The signs of a formula in the order in which they stand, as for Word documents: `E=mc2`. It is MathML in the text or
 * in the file of its own that an object refers to (OpenDocument 1.3, part 3, 14.6 and 10.4.6.2); where that shows
 * nothing, what it was typed as. `null` for an object that is no formula, one without signs and one that is damaged.
 */
export function formulaOf(object: XmlElement, odt: OdtPackage): string | null {
  const math = childOf(object, mathRoot) ?? referredTo(object.attributes['xlink:href'] ?? '', odt)
  if (math?.name !== mathRoot) return null
  return oneLine(shownIn(math)) || oneLine(textOf(math)) || null
}

const mathRoot = 'math:math'
// Signs that are only heard: “of”, “times” (U+2061 to U+2064).
const oneLine = (text: string) =>
  text
    .replace(/[\u2061-\u2064]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim()

// A text is not given up for one object in it.
function referredTo(href: string, odt: OdtPackage): XmlElement | null {
  if (href === '' || /^(?:[a-z][a-z0-9+.-]*:|\/|\.\.\/)/i.test(href)) return null
  try {
    return odt.object(href)
  } catch (error) {
    if (error instanceof ContractError && error.code === 'damaged') return null
    throw error
  }
}

// MathML 3, 2.1.7: blanks around a sign are none of it. An annotation is the formula over again, in another language.
function shownIn(element: XmlElement): string {
  const parts = childrenOf(element)
  if (parts.length === 0) return textOf(element).trim()
  return parts
    .filter(({ name }) => name !== 'math:annotation' && name !== 'math:annotation-xml')
    .map(shownIn)
    .join('')
}
