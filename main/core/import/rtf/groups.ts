/** What a group of an RTF file is for. */
export type Destination =
  | 'text'
  | 'skip'
  | 'fonts'
  | 'styles'
  | 'info'
  | 'listText'
  | 'field'
  | 'fieldCode'
  | 'fieldResult'
  | 'note'
  | 'box'
  | 'comment'
  | 'commentMark'
  | 'commentAuthor'
  | 'commentId'
  | 'commentDate'
  | 'shapeName'
  | 'shapeValue'
  | 'picture'
  | 'head'

/** What holds within a group, and ends with it. */
export interface Group {
  readonly destination:
    'text' | 'skip' | 'fonts' | 'styles' | 'info' | 'listText' | 'fieldCode' | 'mark' | 'picture'
  /** Where text goes that is not for the document; `null` where it is. */
  readonly sink: string[] | null
  /** Called before the group ends. */
  readonly close: (() => void) | null
  /** After `\*`: a group of a kind that is not known is passed over. */
  readonly starred: boolean
  readonly field: { code: string } | null
  readonly comment: { commentId: string; commentDate: string } | null
  readonly endnote: boolean
  // Of words
  readonly font: number
  readonly bold: boolean
  readonly italic: boolean
  readonly position: 'superscript' | 'subscript' | null
  readonly hidden: boolean
  readonly deleted: boolean
  /** In half points. */
  readonly size: number
  readonly href: string | null
  /** How many characters follow one in Unicode for readers that know none. */
  readonly fallback: number
  // Of paragraphs
  readonly style: number
  readonly outline: number | null
  readonly list: number | null
  readonly level: number
  readonly firstIndent: number
  readonly leftIndent: number
  readonly inTable: boolean
}

/** What holds before anything is said. */
export const outermost: Group = {
  destination: 'text',
  sink: null,
  close: null,
  starred: false,
  field: null,
  comment: null,
  endnote: false,
  font: 0,
  bold: false,
  italic: false,
  position: null,
  hidden: false,
  deleted: false,
  size: 24,
  href: null,
  fallback: 1,
  style: 0,
  outline: null,
  list: null,
  level: 0,
  firstIndent: 0,
  leftIndent: 0,
  inTable: false,
}

const named = (destination: Destination, words: string): [string, Destination][] =>
  words.split(' ').map(word => [word, destination])

/** The words that begin a group for something, with what it is for. */
export const destinations: ReadonlyMap<string, Destination> = new Map([
  ...named('text', 'shppict shp shpinst shpgrp rtf mmath moMath moMathPara'),
  ...named('fonts', 'fonttbl'),
  ...named('styles', 'stylesheet'),
  ...named('info', 'title author'),
  ...named('listText', 'listtext pntext'),
  ...named('field', 'field'),
  ...named('fieldCode', 'fldinst'),
  ...named('fieldResult', 'fldrslt'),
  ...named('note', 'footnote'),
  ...named('box', 'shptxt'),
  ...named('comment', 'annotation'),
  ...named('commentMark', 'atrfstart atrfend'),
  ...named('commentAuthor', 'atnauthor'),
  ...named('commentId', 'atnref'),
  ...named('commentDate', 'atndate'),
  ...named('shapeName', 'sn'),
  ...named('shapeValue', 'sv'),
  ...named('picture', 'pict'),
  ...named('head', 'header headerl headerr headerf footer footerl footerr footerf'),
  ...named(
    'skip',
    'colortbl listtable listoverridetable revtbl rsidtbl generator nonshppict datafield themedata colorschememapping ' +
      'latentstyles datastore pgdsc atnid atnicn atntime ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn xmlnstbl mmathPr ' +
      'bkmkstart bkmkend objdata objclass operator company comment doccomm category keywords subject manager ' +
      'creatim revtim printim private background blipuid pn shprslt do tc xe ' +
      // Of formulas: their pictures for programs that know none, and how their parts look.
      'mmathPict maccPr mbarPr mborderBoxPr mboxPr mctrlPr mdPr meqArrPr mfPr mfuncPr mgroupChrPr mlimlowPr mlimuppPr ' +
      'mmPr mmcPr mnaryPr moMathParaPr mphantPr mradPr mrPr msPrePr msSubPr msSubSupPr msSupPr',
  ),
])
