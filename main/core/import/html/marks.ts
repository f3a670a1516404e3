import type { Mark } from 'prosemirror-model'
import { documentSchema, isSafeAddress } from '../../../../shared/document/index.ts'
import type { Marks } from './block-builder.ts'
import type { PageElement } from './page-node.ts'

const { marks: schemaMarks } = documentSchema

const markOf: { readonly [name: string]: Mark } = {
  em: schemaMarks.em.create(),
  i: schemaMarks.em.create(),
  cite: schemaMarks.em.create(),
  dfn: schemaMarks.em.create(),
  var: schemaMarks.em.create(),
  strong: schemaMarks.strong.create(),
  b: schemaMarks.strong.create(),
  dt: schemaMarks.strong.create(),
  code: schemaMarks.code.create(),
  kbd: schemaMarks.code.create(),
  samp: schemaMarks.code.create(),
  tt: schemaMarks.code.create(),
  sub: schemaMarks.subscript.create(),
  sup: schemaMarks.superscript.create(),
}

/** The marks of the text in an element: those around it, its own, and what its style says of both. */
export function marksWithin(
  element: PageElement,
  name: string,
  around: Marks,
  addressOf: ((href: string) => string | null) | undefined,
  inHeading: boolean,
): Marks {
  let marks = around
  const own = markOf[name]
  // A heading is bold by itself.
  if (own && !(inHeading && own.type === schemaMarks.strong)) marks = own.addToSet(marks)
  const style = element.getAttribute('style')
  if (style) marks = styled(marks, style, inHeading)
  const href = name === 'a' ? element.getAttribute('href') : null
  if (href === null) return marks
  const address = addressOf ? addressOf(href) : href.trim()
  return isSafeAddress(address) ? schemaMarks.link.create({ href: address }).addToSet(marks) : marks
}

function styled(marks: Marks, style: string, inHeading: boolean): Marks {
  const set = (type: Mark['type'], on: boolean) => {
    marks = on ? type.create().addToSet(marks) : type.removeFromSet(marks)
  }
  const weight = /font-weight\s*:\s*(\w+)/i.exec(style)?.[1]
  if (weight && !inHeading) set(schemaMarks.strong, /^(?:bold|bolder|[6-9]00)$/i.test(weight))
  const slant = /font-style\s*:\s*(\w+)/i.exec(style)?.[1]
  if (slant) set(schemaMarks.em, /^(?:italic|oblique)$/i.test(slant))
  const level = /vertical-align\s*:\s*(super|sub)\b/i.exec(style)?.[1]
  if (level) set(/super/i.test(level) ? schemaMarks.superscript : schemaMarks.subscript, true)
  return marks
}
