import { ContractError } from '../../shared/contract/index.ts'
import type { Document, Highlight, Relation } from '../../shared/model/index.ts'
import { oneLine, quoted } from './printing.ts'
import type { Session } from './session.ts'

type Ask = Session['ask']

/** How many of the things that answer to a name are listed when there are more than one. */
const mostListed = 10

/**
 * The document of this id, of this beginning of an id, or with exactly this title.
 * @throws {ContractError} `not_found`; `ambiguous`, listing those that answer to it
 */
export async function findDocument(ask: Ask, reference: string): Promise<Document> {
  const { documents } = await ask('documents.list', {})
  const title = reference.normalize('NFC').trim()
  return only('document', reference, documents, document => document.title === title, describeDocument)
}

/**
 * The highlight of this id, or of this beginning of an id.
 * @throws {ContractError} `not_found`; `ambiguous`, listing those that answer to it
 */
export async function findHighlight(ask: Ask, reference: string): Promise<Highlight> {
  const { highlights } = await ask('highlights.list', {})
  return only('highlight', reference, highlights, () => false, describeHighlight)
}

/**
 * The id of the note of this id, or of this beginning of an id.
 * @throws {ContractError} `not_found`; `ambiguous`, listing those that answer to it
 */
export async function findNote(ask: Ask, reference: string): Promise<string> {
  const { notes } = await ask('notes.list', {})
  return only(
    'note',
    reference,
    notes,
    () => false,
    note => `${note.id} ${quoted(note.title)}`,
  ).id
}

/**
 * The relation of this name; letter case counts only where two differ in nothing else.
 * @throws {ContractError} `not_found`, listing those there are
 */
export async function findRelation(ask: Ask, name: string): Promise<Relation> {
  const { relations } = await ask('relations.list', {})
  const wanted = name.normalize('NFC').trim()
  const relation =
    relations.find(candidate => candidate.name === wanted) ??
    relations.find(candidate => sameLetters(candidate.name, wanted))
  if (relation) return relation
  const known = relations.map(candidate => oneLine(candidate.name)).join(', ')
  throw new ContractError('not_found', `There is no relation ${quoted(name)}. There are: ${known}.`)
}

/** Whether two names are the same, letter case aside. */
export const sameLetters = (a: string, b: string) => a.toLowerCase() === b.toLowerCase()

function only<Thing extends { readonly id: string }>(
  noun: string,
  reference: string,
  things: readonly Thing[],
  isNamed: (thing: Thing) => boolean,
  describe: (thing: Thing) => string,
): Thing {
  const id = reference.toLowerCase()
  const answering = things.filter(thing => thing.id.startsWith(id) || isNamed(thing))
  const [first, second] = answering.some(thing => thing.id === id)
    ? answering.filter(thing => thing.id === id)
    : answering
  if (!first) throw new ContractError('not_found', `This notebook has no ${noun} ${quoted(reference)}.`)
  if (!second) return first
  const listed = answering.slice(0, mostListed).map(describe).join('; ')
  const more = answering.length > mostListed ? `; and ${answering.length - mostListed} more` : ''
  throw new ContractError(
    'ambiguous',
    `${quoted(reference)} can mean ${answering.length} ${noun}s: ${listed}${more}.`,
  )
}

const describeDocument = ({ id, title }: Document) => `${id} ${quoted(title, 60)}`
const describeHighlight = ({ id, quote }: Highlight) => `${id} ${quoted(quote, 60)}`
