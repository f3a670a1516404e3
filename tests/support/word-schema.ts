import { parseHTML } from 'linkedom'

// The order of children that ECMA-376 (5th edition, part 1, annex A) asks for, of the elements that are written here. No
// XSD of it is in the repository, so this list is what stands for it: an element or an order that is not in it is a fault.
const sequences: Readonly<Record<string, string>> = {
  'w:pPr': 'pStyle keepNext keepLines pageBreakBefore numPr pBdr bidi spacing ind jc outlineLvl',
  'w:rPr': 'rStyle rFonts b bCs i iCs smallCaps color sz szCs u shd vertAlign rtl lang',
  'w:tbl': 'tblPr tblGrid tr',
  'w:tblPr': 'tblStyle tblW tblBorders tblCellMar',
  'w:tr': 'trPr tc',
  'w:tc': 'tcPr (p|tbl)',
  'w:tcPr': 'tcW gridSpan vMerge shd',
  'w:sectPr': 'footerReference pgSz pgMar',
  'w:style': 'name basedOn next qFormat pPr rPr tblPr',
  'w:styles': 'docDefaults style',
  'w:numbering': 'abstractNum num',
  'w:abstractNum': 'multiLevelType lvl',
  'w:lvl': 'start numFmt lvlText lvlJc pPr',
  'w:num': 'abstractNumId lvlOverride',
  'w:settings': 'footnotePr compat',
  'w:body': '(p|tbl) sectPr',
  'w:comment': 'p',
  'w:footnote': 'p',
  'w:p': 'pPr (r|hyperlink|bookmarkStart|bookmarkEnd|commentRangeStart|commentRangeEnd|fldSimple)',
  'w:r':
    'rPr (t|br|tab|drawing|footnoteReference|footnoteRef|commentReference|annotationRef|separator|continuationSeparator)',
  'w:hyperlink': 'r',
}

/** The elements of a part of WordprocessingML whose children are others, or stand otherwise, than the schema has them. */
export function childOrder(part: string): string[] {
  const { DOMParser } = parseHTML('<html></html>')
  const document = new DOMParser().parseFromString(part, 'text/xml')
  const faults: string[] = []
  for (const element of document.querySelectorAll('*')) {
    const sequence = sequences[element.nodeName]
    if (sequence === undefined) continue
    const places = new Map<string, number>(
      sequence.split(' ').flatMap((names, place) =>
        names
          .replace(/[()]/g, '')
          .split('|')
          .map(name => [`w:${name}`, place] as const),
      ),
    )
    let last = 0
    for (const child of element.children) {
      const place = places.get(child.nodeName)
      if (place === undefined || place < last) faults.push(`${child.nodeName} in ${element.nodeName}`)
      last = place ?? last
    }
    const children = [...element.children]
    if (element.nodeName === 'w:tc' && children.at(-1)?.nodeName !== 'w:p')
      faults.push('a cell without a last paragraph')
  }
  return faults
}
