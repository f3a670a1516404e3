import type { CodePoints } from '../../../shared/document/index.ts'
import type { Colour, Document, Highlight, Link, Relation, Tag } from '../../../shared/model/index.ts'
import { derivedId } from '../derived-id.ts'

/**
 * What a notebook is in terms of the Web Annotation Data Model (W3C Recommendation of 2017-02-23). Everything beyond the
 * model uses prefixes that its JSON-LD context defines (dcterms, skos, owl, schema), so that no second context is needed.
 */
export const annotationContext = 'http://www.w3.org/ns/anno.jsonld'

/** The IRI of a thing with an id of ours. */
export const iriOf = (id: string) => `urn:uuid:${id}`

/** The IRI of the passage that a highlight marks, which links and notes point at. */
export const passageIri = (highlightId: string) => iriOf(derivedId('passage', highlightId))

/** Light shades of the five colours, as a style sheet of the annotation names them. */
const shades: Readonly<Record<Colour, string>> = {
  amber: '#ffe08a',
  green: '#bfe8c4',
  blue: '#c3dcff',
  rose: '#ffc9d2',
  violet: '#dccfff',
}

export const person = (name: string) => (name === '' ? {} : { creator: { type: 'Person', name } })

/** A document by the IRI that annotations name as their source, with what is known of it. */
export function sourceOf(document: Document, iri: string): object {
  const { title, author, publisher, publishedOn, language, sha256 } = document
  return {
    id: iri,
    type: 'Text',
    ...(iri === iriOf(document.id) ? {} : { canonical: iriOf(document.id) }),
    'dcterms:title': title,
    ...(author === null ? {} : { 'dcterms:creator': author }),
    ...(publisher === null ? {} : { 'dcterms:publisher': publisher }),
    ...(publishedOn === null ? {} : { 'dcterms:issued': publishedOn }),
    ...(language === null ? {} : { language }),
    'schema:sha256': sha256,
  }
}

/** A tag as a concept of the codebook. */
export function conceptOf({ id, parentId, name, definition, colour, createdAt, updatedAt }: Tag): object {
  return {
    id: iriOf(id),
    type: 'skos:Concept',
    'skos:prefLabel': name,
    ...(parentId === null ? {} : { 'skos:broader': { id: iriOf(parentId) } }),
    ...(definition === '' ? {} : { 'skos:definition': definition }),
    'schema:color': colour,
    created: createdAt,
    modified: updatedAt,
  }
}

/** A relation as the property that it is. */
export function propertyOf({ id, name, directed, colour, line }: Relation): object {
  return {
    id: iriOf(id),
    type: directed ? 'rdf:Property' : 'owl:SymmetricProperty',
    label: name,
    'schema:color': colour,
    'schema:pattern': line,
  }
}

/** What identifies a passage: where it is, in code points, and what it says. An orphan has its words alone. */
export function passageOf(highlight: Highlight, source: string, points: CodePoints): object {
  const { id, start, end, orphaned, quote, prefix, suffix } = highlight
  const quoted = { type: 'TextQuoteSelector', exact: quote, prefix, suffix }
  const place = () => ({
    type: 'TextPositionSelector',
    start: points.fromUnits(start),
    end: points.fromUnits(end),
  })
  return {
    id: passageIri(id),
    type: 'SpecificResource',
    source,
    selector: orphaned ? quoted : [quoted, place()],
  }
}

/** A highlight with its comment and tags; without a body where it has neither. */
export function highlightAnnotation(highlight: Highlight, tags: readonly Tag[], passage: object): object {
  const { id, comment, colour, author, createdAt, updatedAt } = highlight
  const body = [...commenting(comment), ...tags.map(tagging)]
  return {
    id: iriOf(id),
    type: 'Annotation',
    motivation: comment !== '' ? 'commenting' : tags.length > 0 ? 'tagging' : 'highlighting',
    created: createdAt,
    modified: updatedAt,
    ...person(author),
    ...(body.length === 0 ? {} : { body }),
    target: { ...passage, styleClass: colour },
    stylesheet: { type: 'CssStylesheet', value: `.${colour} { background: ${shades[colour]} }` },
  }
}

/** The tags of a document as a whole. */
export function documentTagging(document: Document, tags: readonly Tag[], source: string): object {
  return {
    id: iriOf(derivedId('document tags', document.id)),
    type: 'Annotation',
    motivation: 'tagging',
    modified: document.updatedAt,
    body: tags.map(tagging),
    target: source,
  }
}

/** A link: the passage where it begins is the target, the other one a body beside the relation's name. */
export function linkAnnotation(link: Link, relation: Relation, from: object, to: object): object {
  const { id, comment, author, createdAt, updatedAt } = link
  const classifying = named('classifying', relation.name, relation.id)
  return {
    id: iriOf(id),
    type: 'Annotation',
    motivation: 'linking',
    created: createdAt,
    modified: updatedAt,
    ...person(author),
    body: [{ ...to, purpose: 'linking' }, classifying, ...commenting(comment)],
    target: from,
  }
}

const commenting = (comment: string) =>
  comment === ''
    ? []
    : [{ type: 'TextualBody', purpose: 'commenting', format: 'text/markdown', value: comment }]

const tagging = ({ id, path }: Tag) => named('tagging', path, id)

/**
 * A body that names a thing of the codebook, and says beside the name which one. The thing's IRI is not the body's own
 * `id`: a body with one is a web resource, which must not have a purpose (section 3.3.5).
 */
const named = (purpose: 'classifying' | 'tagging', value: string, thing: string) => ({
  type: 'TextualBody',
  purpose,
  value,
  'dcterms:references': { id: iriOf(thing) },
})
