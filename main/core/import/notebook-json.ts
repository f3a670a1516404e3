import { z } from 'zod'
import { CslItem } from '../bibliography/csl-item.ts'
import {
  Body,
  Document,
  FreeText,
  Highlight,
  Id,
  Link,
  Name,
  Note,
  Offset,
  Passage,
  Relation,
  SavedSearch,
  SuggestionKind,
  Tag,
  Timestamp,
} from '../../../shared/model/index.ts'

/** What says that a JSON file is a notebook of ours, and which shape it has. */
export const notebookFormat = 'parallax-notebook'
export const notebookVersion = 1

// What is stored is already NFC, and stays as it is: an export that is taken in and exported again is the same file.
const Words = z.string().max(32 * 1024 * 1024)
const Author = z.string().max(500)
const Ids = z.array(Id).max(1_000_000)

/** The text of a document as it is shown, with the file that it came from. */
export const VersionInFile = Document.pick({
  format: true,
  fileName: true,
  sha256: true,
  words: true,
}).extend({
  id: Id,
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256'),
  fileName: z.string().max(5000),
  words: z.int().min(0),
  createdAt: Timestamp,
  /** ProseMirror JSON of the document schema. */
  body: Body,
  /** The canonical text, which the body gives too; positions count its UTF-16 code units. */
  text: Words,
  /** What of the original is not in the text, a sentence each. Files of earlier versions of the program have none. */
  leftOut: z.array(z.string().max(5000)).max(1000).default([]),
  /** The file that was imported, byte for byte, in base64. */
  original: z.base64(),
})
export type VersionInFile = z.infer<typeof VersionInFile>

export const DocumentInFile = Document.pick({
  id: true,
  title: true,
  author: true,
  publisher: true,
  publishedOn: true,
  language: true,
  url: true,
  importedAt: true,
  updatedAt: true,
}).extend({
  tagIds: Ids,
  /** What is known of the document for a bibliography. Files of earlier versions of the program have none. */
  bibliography: CslItem.nullable().default(null),
  version: VersionInFile,
})
export type DocumentInFile = z.infer<typeof DocumentInFile>

export const TagInFile = Tag.pick({
  id: true,
  parentId: true,
  name: true,
  colour: true,
  createdAt: true,
  updatedAt: true,
}).extend({
  definition: FreeText,
})
export type TagInFile = z.infer<typeof TagInFile>

export const RelationInFile = Relation.omit({ linkCount: true }).extend({ createdAt: Timestamp })
export type RelationInFile = z.infer<typeof RelationInFile>

export const HighlightInFile = Highlight.omit({ linkIds: true }).extend({
  start: Offset,
  end: Offset,
  quote: Words.min(1),
  prefix: z.string().max(100),
  suffix: z.string().max(100),
  comment: FreeText,
  tagIds: Ids,
  author: Author,
})
export type HighlightInFile = z.infer<typeof HighlightInFile>

export const LinkInFile = Link.extend({ comment: FreeText, author: Author })
export type LinkInFile = z.infer<typeof LinkInFile>

export const NoteInFile = Note.omit({ citedIds: true }).extend({
  words: z.int().min(0),
  author: Author,
  body: Body,
})
export type NoteInFile = z.infer<typeof NoteInFile>

export const SearchInFile = SavedSearch
export type SearchInFile = z.infer<typeof SearchInFile>

const PassageInFile = Passage.extend({ text: Words }).nullable()

/** What the researcher decided on a proposal of the comparison. */
export const SuggestionInFile = z.object({
  id: Id,
  kind: SuggestionKind,
  aId: Id,
  bId: Id,
  a: PassageInFile,
  b: PassageInFile,
  state: z.enum(['accepted', 'dismissed']),
  /** The link that it was accepted as, which may be gone. */
  linkId: Id.nullable(),
  author: Author,
  createdAt: Timestamp,
})
export type SuggestionInFile = z.infer<typeof SuggestionInFile>

/** A picture of documents, by the SHA-256 of its bytes. */
export const AssetInFile = z.object({
  id: z.string().regex(/^[0-9a-f]{64}$/, 'not a SHA-256'),
  mediaType: z.string().max(100),
  bytes: z.base64(),
})
export type AssetInFile = z.infer<typeof AssetInFile>

/** A whole notebook as one JSON value: docs/json-export.md says it in words. */
export const NotebookFile = z.object({
  format: z.literal(notebookFormat),
  version: z.literal(notebookVersion),
  notebook: z.object({ title: Name, createdAt: Timestamp }),
  tags: z.array(TagInFile),
  relations: z.array(RelationInFile),
  documents: z.array(DocumentInFile),
  highlights: z.array(HighlightInFile),
  links: z.array(LinkInFile),
  notes: z.array(NoteInFile),
  /** Files of earlier versions of the program have none of these. */
  assets: z.array(AssetInFile).default([]),
  searches: z.array(SearchInFile).default([]),
  suggestions: z.array(SuggestionInFile).default([]),
})
export type NotebookFile = z.infer<typeof NotebookFile>
