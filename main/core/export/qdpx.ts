import { Readable, Writable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import type { Document } from '../../../shared/model/index.ts'
import type { Database } from '../db/database.ts'
import { readOriginal, readText } from '../documents/queries.ts'
import type { ExportWriter } from './export-format.ts'
import type { OutputFile } from './output-file.ts'
import { writeCodebook } from './qdc.ts'
import { type Contents, contentsOf, projectXml } from './qde.ts'
import type { Selection } from './selection.ts'
import { safeFileName } from './target-file.ts'

/**
 * Writes a REFI-QDA project (`.qdpx`, version 1.0, which version 1.5 keeps): the project file, the text of each document
 * in `sources`, and the files they came from in `originals`; or the codebook alone, where that is wanted or the file's
 * name ends in `.qdc`.
 */
export const writeQdpx: ExportWriter = async ({ db, selection, files, options, report }) => {
  const out = files[0]!
  if (options.codebook || out.name.toLowerCase().endsWith('.qdc')) return writeCodebook(selection, out)
  const contents = contentsOf(db, selection)
  const zip = new ZipFile()
  const stored = new Promise<void>((resolve, reject) => {
    zip.on('error', reject)
    pipeline(zip.outputStream, into(out)).then(resolve, reject)
  })
  addLazily(zip, 'project.qde', selection.notebook.createdAt, () =>
    Readable.from(joined(projectXml(db, selection, contents, report))),
  )
  for (const document of selection.documents) addDocument(zip, db, document)
  zip.end()
  await stored
  return { losses: lossesOf(selection, contents) }
}

/** Writes the project file or the codebook alone, which is what a preview of the archive shows. */
export const writeProjectFile: ExportWriter = ({ db, selection, files, options, report }) => {
  if (options.codebook) return writeCodebook(selection, files[0]!)
  const contents = contentsOf(db, selection)
  for (const piece of projectXml(db, selection, contents, report)) files[0]!.write(piece)
  return { losses: lossesOf(selection, contents) }
}

// What is in the archive is read when its turn comes, one document at a time.
function addDocument(zip: ZipFile, db: Database, document: Document): void {
  const { id, versionId, sha256, fileName, importedAt } = document
  addLazily(zip, `sources/${id}.txt`, importedAt, () =>
    Readable.from([Buffer.from(readText(db, versionId), 'utf8')]),
  )
  addLazily(zip, `originals/${id}/${safeFileName(fileName)}`, importedAt, () =>
    Readable.from([readOriginal(db, sha256)]),
  )
}

function addLazily(zip: ZipFile, path: string, at: string, open: () => Readable): void {
  zip.addReadStreamLazy(path, { mtime: new Date(at) }, made => {
    let content: Readable
    try {
      content = open()
    } catch (error) {
      // Told to the archive, which fails as a whole: nobody else would hear of it.
      made(error, Readable.from([]))
      return
    }
    made(null, content)
  })
}

function into(out: OutputFile): Writable {
  return new Writable({
    write(chunk: Buffer, _, done) {
      out.write(chunk)
      done()
    },
  })
}

/** How much of a text is made to bytes at a time, in UTF-16 code units. */
const enough = 1 << 16

function* joined(pieces: Iterable<string>): Generator<Buffer> {
  let gathered = ''
  for (const piece of pieces) {
    gathered += piece
    if (gathered.length < enough) continue
    yield Buffer.from(gathered, 'utf8')
    gathered = ''
  }
  if (gathered !== '') yield Buffer.from(gathered, 'utf8')
}

function lossesOf({ notes, relations }: Selection, { orphans, links, highlights }: Contents): string[] {
  const some = [...highlights.values()].some(list => list.length > 0)
  return [
    'Documents are in the project as plain text, without headings, lists and pictures; the original files are beside them in the archive.',
    ...(some ? ['The colours of highlights are not in the project; those of tags are.'] : []),
    ...(orphans > 0 ? [`${counted(orphans)} without a place in the text, which a project cannot hold.`] : []),
    ...(links.some(link => link.comment === '')
      ? ['Who made a link, and when, is in the project only where the link has a comment.']
      : []),
    ...(relations.size > 0
      ? ['How links are drawn, and relations that no link has, are not in the project.']
      : []),
    ...(notes.length > 0 ? ['Notes are in the project as Markdown in plain text.'] : []),
    'The history of changes, saved searches and suggestions are not in the project.',
  ]
}

const counted = (orphans: number) =>
  orphans === 1 ? '1 highlight is left out that is' : `${orphans} highlights are left out that are`
