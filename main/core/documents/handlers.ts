import { writeFileSync } from 'node:fs'
import type { Body } from '../../../shared/model/index.ts'
import { ContractError } from '../../../shared/contract/index.ts'
import { found } from '../absence.ts'
import { bibliographicDataOf } from '../bibliography/bibliographic-data.ts'
import { readBibliography } from '../bibliography/queries.ts'
import type { HandlersOf } from '../context.ts'
import type { Database } from '../db/database.ts'
import { writeAtomically } from '../files/write-atomically.ts'
import * as commands from './commands.ts'
import { importDocuments } from './import-documents.ts'
import {
  countDocuments,
  listDocuments,
  readBody,
  readDocument,
  readLeftOut,
  readOriginal,
  readOriginalPart,
  readText,
} from './queries.ts'
import { updateDocument } from './update-document.ts'

/** How many places `documents.find` tells of at most. */
const mostMatches = 1000

const documentOf = (db: Database, id: string) => found(readDocument(db, id), 'document', id)

export const documentHandlers = {
  'documents.list': ({ limit, offset, documentIds }, { db }) => ({
    documents: documentIds
      ? documentIds.map(id => readDocument(db, id)).filter(document => document !== null)
      : listDocuments(db, limit, offset),
    total: countDocuments(db),
  }),
  'documents.get': ({ documentId }, { db }) => {
    const document = documentOf(db, documentId)
    const { versionId } = document
    const bibliography = readBibliography(db, documentId)
    return {
      document,
      body: JSON.parse(readBody(db, versionId)) as Body,
      leftOut: readLeftOut(db, versionId),
      bibliography: bibliography && bibliographicDataOf(bibliography),
    }
  },
  'documents.text': ({ documentId }, { db }) => ({
    text: readText(db, documentOf(db, documentId).versionId),
  }),
  'documents.find': ({ documentId, quote }, { db }) => {
    const text = readText(db, documentOf(db, documentId).versionId)
    return { matches: occurrences(text, quote.normalize('NFC').replace(/\r\n?/g, '\n')) }
  },
  'documents.import': importDocuments,
  'documents.update': updateDocument,
  'documents.describe': (params, { history }) =>
    history.commit('documents.describe', write => commands.describeDocument(write, params)),
  'documents.delete': ({ documentIds }, { history }) =>
    history.commit('documents.delete', write => commands.deleteDocuments(write, documentIds)),
  'documents.tag': (params, { history }) =>
    history.commit('documents.tag', write => commands.tagDocuments(write, params)),
  'documents.untag': (params, { history }) =>
    history.commit('documents.untag', write => commands.untagDocuments(write, params)),
  'documents.readOriginal': ({ documentId, start, end }, { db }) => {
    if (end <= start || end - start > mostAtATime) {
      throw new ContractError('invalid_params', `Bytes ${start} to ${end} are not 1 to ${mostAtATime} bytes.`)
    }
    const { part, size } = readOriginalPart(db, documentOf(db, documentId).sha256, start, end - start)
    return { base64: Buffer.from(part).toString('base64'), size }
  },
  'documents.saveOriginal': async ({ documentId, target }, { db, capabilities }) => {
    const file = capabilities.files.target(target)
    const original = readOriginal(db, documentOf(db, documentId).sha256)
    const bytes = await writeAtomically(file, temporary => writeFileSync(temporary, original, { flag: 'wx' }))
    return { path: file.path, bytes }
  },
} satisfies HandlersOf<'documents'>

/** How many bytes of an original travel at a time. */
const mostAtATime = 1024 * 1024

function occurrences(text: string, quote: string): { start: number; end: number }[] {
  const matches: { start: number; end: number }[] = []
  let start = text.indexOf(quote)
  while (start >= 0 && matches.length < mostMatches) {
    matches.push({ start, end: start + quote.length })
    start = text.indexOf(quote, start + 1)
  }
  return matches
}
