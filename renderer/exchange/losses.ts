import type { en } from '../ui/messages/en.ts'

type Kind = keyof (typeof en)['losses']

/** The sentences in which exports say, in English, what they leave out. Groups hold what is told of in them. */
const sentences: readonly (readonly [kind: Kind, sentence: RegExp])[] = [
  ['wordTexts', /^Word has the texts /],
  ['wordLinks', /^The other end of a link is told in words; /],
  ['wordPictures', /^(?<n>\d+) pictures? (?:is|are) of a kind that Word does not show/],
  ['page', /^(?<what>HTML|PDF) has the texts of the documents, not their original files, /],
  ['markdown', /^Markdown has the quotes and their places, /],
  ['qdpxTexts', /^Documents are in the project as plain text, /],
  ['qdpxColours', /^The colours of highlights are not in the project; /],
  ['qdpxOrphans', /^(?<n>\d+) highlights? (?:is|are) left out that (?:is|are) without a place /],
  ['qdpxLinks', /^Who made a link, and when, is in the project only /],
  ['qdpxRelations', /^How links are drawn, and relations that no link has, /],
  ['qdpxNotes', /^Notes are in the project as Markdown in plain text\.$/],
  ['qdpxHistory', /^The history of changes, saved searches and suggestions are not in the project\.$/],
  ['jsonldTexts', /^The texts and the original files of the documents are not in the file; /],
  ['jsonldNotes', /^Notes are in the file as Markdown\.$/],
  ['jsonldHistory', /^The history of changes, saved searches and suggestions are not in the file\.$/],
  ['csvTexts', /^The texts of the documents are not in the tables, /],
  ['csvNotes', /^Notes are not in the tables\.$/],
  ['csvTags', /^Definitions and colours of tags are not in the tables\.$/],
  ['csvFormulas', /^A text that a spreadsheet could run as a formula /],
  ['qdc', /^A codebook holds the tags alone: /],
  ['jsonChosen', /^Only what was chosen is in the file, /],
  ['jsonHistory', /^The history of changes, and earlier versions of documents, /],
  ['style', /^The style (?<what>.+) wants the words of (?<languages>.+); its own words are in English\.$/],
]

/** What a sentence says, for the catalogue of the screen. */
export interface SaidLoss {
  readonly kind: Kind
  readonly n: number
  readonly what: string
  readonly languages: string
}

/** Reads a sentence of what an export leaves out; `null` for one that is not known, which is shown as it is. */
export function readLoss(sentence: string): SaidLoss | null {
  for (const [kind, pattern] of sentences) {
    const match = pattern.exec(sentence)
    if (!match) continue
    const { n = '0', what = '', languages = '' } = match.groups ?? {}
    return { kind, n: Number(n), what, languages }
  }
  return null
}
