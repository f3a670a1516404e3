/** What of a PDF is not in the document, a sentence each. Pages are named as the file labels them. */
export interface LeftOut {
  readonly pictures: number
  readonly drawings: number
  readonly unplaced: number
  readonly silentPages: readonly string[]
  readonly rubbishPages: readonly string[]
  readonly brokenPages: readonly string[]
  readonly cutPages: readonly string[]
}

export function sentencesOf(left: LeftOut): string[] {
  const sentences: string[] = []
  const { pictures, drawings, unplaced } = left
  if (pictures > 0) sentences.push(pictures === 1 ? '1 picture.' : `${pictures} pictures.`)
  if (left.silentPages.length > 0) {
    sentences.push(`${named(left.silentPages)} no text and may be pictures of text.`)
  }
  if (left.rubbishPages.length > 0) {
    sentences.push(
      `The words of ${list(left.rubbishPages)}: the fonts there do not say which letters they show.`,
    )
  }
  if (left.brokenPages.length > 0) sentences.push(`${capital(list(left.brokenPages))}, which cannot be read.`)
  if (left.cutPages.length > 0)
    sentences.push(`Part of the text of ${list(left.cutPages)}, which has too much of it.`)
  if (drawings > 0)
    sentences.push(
      drawings === 1 ? '1 drawing or stamp on a page.' : `${drawings} drawings and stamps on the pages.`,
    )
  if (unplaced > 0) {
    sentences.push(
      unplaced === 1 ? '1 remark on a page without text.' : `${unplaced} remarks on pages without text.`,
    )
  }
  return sentences
}

const mostNamed = 20

function list(pages: readonly string[]): string {
  const shown = pages.slice(0, mostNamed).join(', ')
  const more = pages.length > mostNamed ? ` and ${pages.length - mostNamed} more` : ''
  return pages.length === 1 ? `page ${shown}` : `pages ${shown}${more}`
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1)
const named = (pages: readonly string[]) => `${capital(list(pages))} ${pages.length === 1 ? 'has' : 'have'}`
