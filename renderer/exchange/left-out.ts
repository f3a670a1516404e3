import type { en } from '../ui/messages/en.ts'

type Kind = keyof (typeof en)['leftOut']

/**
 * The sentences in which documents keep what of their files is not in them: in English, since they were written when the
 * file was imported. A group holds how many there are (one, where it is missing), or which pages.
 */
const sentences: readonly (readonly [kind: Kind, sentence: RegExp])[] = [
  ['drawings', /^(\d+) charts? or drawings?\.$/],
  ['embedded', /^(\d+) embedded files?\.$/],
  ['symbols', /^(\d+) characters? of (?:a )?symbol fonts? /],
  ['addresses', /^(?:The address of 1 link|(\d+) addresses of links) /],
  ['deletions', /^(\d+) stretch(?:es)? of words that /],
  ['chapters', /^(\d+) chapters? that the book /],
  ['videos', /^(?:A video|(\d+) videos?)\.$/],
  ['sounds', /^(?:A sound recording|(\d+) sound(?:s| recordings)?)\.$/],
  ['frames', /^(?:A frame|(\d+) frames) with /],
  ['hidden', /^(\d+) stretch(?:es)? of hidden words\.$/],
  ['contents', /^The table of contents, /],
  ['brokenOff', /^What came after the place where the file breaks off\.$/],
  ['runningHeads', /^The running heads and feet /],
  ['remote', /^(?:A picture|(\d+) pictures) that (?:is|are) not in the file but on the network/],
  ['missing', /^(?:A picture|(\d+) pictures) that (?:is|are) not with the file\.$/],
  ['unshowable', /^(?:A picture|(\d+) pictures) in a format other /],
  ['tooMuch', /^(?:A picture|(\d+) pictures) that (?:is|are) larger, or more, /],
  ['surroundings', /^What surrounds the article on its page: about ([\d,]+) words\.$/],
  ['figures', /^(\d+) figures? drawn with lines/],
  ['small', /^(\d+) small pictures? the size of a sign\.$/],
  ['behind', /^(\d+) pictures? behind the text /],
  ['lost', /^(\d+) signs? such as emoji/],
  ['stamps', /^(\d+) drawings? (?:or stamp|and stamps) /],
  ['remarks', /^(\d+) remarks? on (?:a page|pages) without text\.$/],
  ['silentPages', /^Pages? (.+) ha(?:s|ve) no text and may be pictures of text\.$/],
  ['rubbishPages', /^The words of pages? (.+): the fonts there /],
  ['cutPages', /^Part of the text of pages? (.+), which has too much of it\.$/],
  ['frontMatter', /^Of what the file says of itself: (.+)\.$/],
  ['brokenPages', /^Pages? (.+), which cannot be read\.$/],
]

/** What a sentence says, for the catalogue of the screen: of what kind it is, and how many or which pages. */
export interface SaidLeftOut {
  readonly kind: Kind
  readonly n: number | string
}

/** Reads a sentence of what was left out of a document; `null` for one that is not known, which is shown as it is. */
export function readLeftOut(sentence: string): SaidLeftOut | null {
  for (const [kind, pattern] of sentences) {
    const match = pattern.exec(sentence)
    if (!match) continue
    const said = match[1] ?? '1'
    return {
      kind,
      n: /^[\d,]+$/.test(said) && !kind.endsWith('Pages') ? Number(said.replaceAll(',', '')) : said,
    }
  }
  return null
}
