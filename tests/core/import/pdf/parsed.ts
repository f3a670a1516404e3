import { readFileSync } from 'node:fs'
import type { Node } from 'prosemirror-model'
import { parsePdf } from '../../../../main/core/import/pdf/index.ts'
import type { ParsedSource } from '../../../../main/core/import/parsed-source.ts'
import { canonicalText } from '../../../../shared/document/index.ts'

/** What is made of these bytes as `report.pdf`. */
export function parsed(bytes: Uint8Array): Promise<ParsedSource> {
  return Promise.resolve(parsePdf(bytes, { name: 'report.pdf', keepAll: false, report: () => {} }))
}

/** What is made of a file of `tests/fixtures/pdf`. */
export function parsedFixture(name: string): Promise<ParsedSource> {
  return parsed(readFileSync(new URL(`../../../fixtures/pdf/${name}.pdf`, import.meta.url)))
}

/** The blocks of a document, each by its kind and words; `⟦3⟧` stands where page 3 begins, `▣` for a picture. */
export function outlineOf(doc: Node): string[] {
  const found: string[] = []
  doc.descendants((node, _position, parent) => {
    if (!node.isTextblock) return true
    let text = ''
    node.forEach(child => {
      if (child.isText) text += child.text
      else if (child.type.name === 'page_mark') text += `⟦${child.attrs.label}⟧`
      else if (child.type.name === 'hard_break') text += '\n'
      else if (child.type.name === 'image') text += '▣'
    })
    const kind = node.type.name === 'heading' ? `h${node.attrs.level}` : parent!.type.name
    found.push(`${kind === 'doc' ? 'p' : kind}: ${text}`)
    return false
  })
  return found
}

export const textOf = (source: ParsedSource): string => canonicalText(source.doc)
