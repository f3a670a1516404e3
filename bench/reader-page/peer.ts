import { createTextAnnotator } from '@recogito/text-annotator'
import '@recogito/text-annotator/text-annotator.css'
import type { Contestant } from './case.ts'

const separator = 2

/**
 * The peer: the same paragraphs in plain elements, annotated with its CSS highlights. It is given DOM ranges: left to
 * find them by offsets it walks the whole text for each annotation, which takes it many seconds here.
 */
export function peer(): Contestant {
  const host = document.getElementById('root')!
  host.className = 'peer'

  let count = 0
  const texts: { readonly start: number; readonly node: Text }[] = []

  // The text node that holds an offset, by bisection, and the offset within it.
  const place = (offset: number): [Text, number] => {
    let low = 0
    let high = texts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if (texts[middle]!.start <= offset) low = middle
      else high = middle - 1
    }
    const { start, node } = texts[low]!
    return [node, Math.min(node.length, offset - start)]
  }
  const annotation = (start: number, end: number) => {
    const range = document.createRange()
    range.setStart(...place(start))
    range.setEnd(...place(end))
    const id = `h${count++}`
    return {
      id,
      bodies: [],
      target: { annotation: id, selector: [{ quote: '', start, end, range }] },
    } as never
  }
  return {
    open({ paragraphs, highlights }) {
      const content = document.createElement('div')
      let start = 0
      for (const paragraph of paragraphs) {
        const node = document.createTextNode(paragraph)
        const element = document.createElement('p')
        element.append(node)
        content.append(element)
        texts.push({ start, node })
        start += paragraph.length + separator
      }
      host.append(content)
      const annotator = createTextAnnotator(content, { renderer: 'CSS_HIGHLIGHTS' })
      annotator.setAnnotations(highlights.map(each => annotation(each.start, each.end)))
    },
    painted: () => [...CSS.highlights.values()].some(highlight => highlight.size > 0),
    scroller: () => host,
  }
}
