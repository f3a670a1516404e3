/** What of a PDF is not in the document, a sentence each. Pages are named as the file labels them. */
export interface LeftOut {
  /** Pictures that could not be kept, a sentence for each reason. */
  readonly pictures: readonly string[]
  /** Pictures too small to be more than signs, and such that lie behind the text. */
  readonly small: number
  readonly behind: number
  /** Figures that are drawn with lines. */
  readonly figures: number
  readonly drawings: number
  readonly unplaced: number
  /** Signs of which the file does not say what they are. */
  readonly lost: number
  readonly silentPages: readonly string[]
  readonly rubbishPages: readonly string[]
  readonly brokenPages: readonly string[]
  readonly cutPages: readonly string[]
}

export function sentencesOf(left: LeftOut): string[] {
  const sentences: string[] = [...left.pictures]
  const { small, behind, figures, drawings, unplaced } = left
  if (figures > 0) sentences.push(`${counted(figures, 'figure')} drawn with lines, not kept as a picture.`)
  if (small > 0) sentences.push(`${counted(small, 'small picture')} the size of a sign.`)
  if (behind > 0) sentences.push(`${counted(behind, 'picture')} behind the text of a page.`)
  if (left.silentPages.length > 0) {
    sentences.push(`${named(left.silentPages)} no text and may be pictures of text.`)
  }
  if (left.rubbishPages.length > 0) {
    sentences.push(
      `The words of ${list(left.rubbishPages)}: the fonts there do not say which letters they show.`,
    )
  }
  if (left.lost > 0) {
    sentences.push(
      `${counted(left.lost, 'sign')} such as emoji, of which the file does not say what they are.`,
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

const counted = (count: number, what: string) => (count === 1 ? `1 ${what}` : `${count} ${what}s`)

const mostNamed = 20

function list(pages: readonly string[]): string {
  const shown = pages.slice(0, mostNamed).join(', ')
  const more = pages.length > mostNamed ? ` and ${pages.length - mostNamed} more` : ''
  return pages.length === 1 ? `page ${shown}` : `pages ${shown}${more}`
}

const capital = (text: string) => text[0]!.toUpperCase() + text.slice(1)
const named = (pages: readonly string[]) => `${capital(list(pages))} ${pages.length === 1 ? 'has' : 'have'}`
