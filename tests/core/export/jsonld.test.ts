import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filled, notebookModel } from '../../support/annotated-notebook.ts'
import { highlightQuote, importText, newNotebook, type OpenedNotebook } from '../../support/notebooks.ts'

type Thing = Record<string, unknown>
const asThings = (value: unknown) =>
  (Array.isArray(value) ? value : value === undefined ? [] : [value]) as Thing[]
const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null
const isIri = (value: unknown) => typeof value === 'string' && /^[a-z][a-z0-9+.-]*:\S+$/i.test(value)
const bodiesOf = (annotation: Thing) => asThings(annotation['body'])
const resourcesOf = (annotation: Thing) =>
  [...bodiesOf(annotation), ...asThings(annotation['target'])].filter(isThing)
const selectorsOf = (annotation: Thing) =>
  resourcesOf(annotation).flatMap(({ selector }) => asThings(selector))
const dateTime = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/

/** What the Recommendation of 2017-02-23 says that every annotation MUST be, by its sections, as far as it applies. */
const musts: readonly (readonly [section: string, must: string, holds: (annotation: Thing) => boolean])[] = [
  ['3.1', 'has exactly one IRI that identifies it', ({ id }) => isIri(id)],
  ['3.1', 'has a type, and Annotation is one', ({ type }) => asThings(type).includes('Annotation' as never)],
  ['3.1', 'has one or more targets', ({ target }) => asThings(target).length > 0],
  [
    '3.1',
    'has no body that is empty',
    annotation => !('body' in annotation) || bodiesOf(annotation).length > 0,
  ],
  [
    '3.2',
    'has bodies and targets that are IRIs or objects',
    annotation => resourcesOf(annotation).every(isThing),
  ],
  [
    '3.2.4',
    'has a value, one, in each textual body',
    annotation =>
      bodiesOf(annotation)
        .filter(({ type }) => type === 'TextualBody')
        .every(({ value }) => typeof value === 'string' && value !== ''),
  ],
  [
    '3.2.5',
    'has not both body and bodyValue',
    annotation => !('body' in annotation && 'bodyValue' in annotation),
  ],
  [
    '3.3.1',
    'gives times as xsd:dateTime in UTC',
    ({ created, modified }) =>
      [created, modified].every(
        time => time === undefined || (typeof time === 'string' && dateTime.test(time)),
      ),
  ],
  [
    '3.3.2',
    'names its creator as an agent',
    ({ creator }) =>
      creator === undefined ||
      (isThing(creator) && creator['type'] === 'Person' && typeof creator['name'] === 'string'),
  ],
  [
    '3.3.5',
    'has motivations of the standard',
    ({ motivation }) =>
      asThings(motivation).every(name =>
        ['commenting', 'describing', 'highlighting', 'linking', 'tagging'].includes(String(name)),
      ),
  ],
  [
    '3.3.5',
    'has purposes of the standard',
    annotation =>
      bodiesOf(annotation).every(({ purpose }) =>
        ['classifying', 'commenting', 'describing', 'linking', 'tagging'].includes(String(purpose)),
      ),
  ],
  [
    '3.3.5',
    'has no purpose in a body that is a web resource',
    annotation =>
      bodiesOf(annotation).every(body => !('id' in body) || 'source' in body || !('purpose' in body)),
  ],
  [
    '4',
    'has exactly one source in each specific resource',
    annotation =>
      resourcesOf(annotation)
        .filter(({ type }) => type === 'SpecificResource')
        .every(({ source }) => isIri(source)),
  ],
  [
    '4.2',
    'names the type of each selector',
    annotation =>
      selectorsOf(annotation).every(({ type }) =>
        ['TextQuoteSelector', 'TextPositionSelector'].includes(String(type)),
      ),
  ],
  [
    '4.2.4',
    'has exactly one exact text in a quote selector',
    annotation =>
      selectorsOf(annotation)
        .filter(({ type }) => type === 'TextQuoteSelector')
        .every(({ exact }) => typeof exact === 'string' && exact !== ''),
  ],
  [
    '4.2.5',
    'has a start and an end in a position selector, not negative, the end after the start',
    annotation =>
      selectorsOf(annotation)
        .filter(({ type }) => type === 'TextPositionSelector')
        .every(
          ({ start, end }) =>
            Number.isInteger(start) &&
            Number.isInteger(end) &&
            (start as number) >= 0 &&
            (end as number) > (start as number),
        ),
  ],
  [
    '4.4',
    'has a style sheet where a style class is named',
    annotation =>
      resourcesOf(annotation).every(
        ({ styleClass }) => styleClass === undefined || isThing(annotation['stylesheet']),
      ),
  ],
]

async function exported({ ask, folder }: OpenedNotebook): Promise<Thing> {
  const target = join(folder, `all-${Math.random()}.jsonld`)
  await ask('exports.create', { format: 'jsonld', target })
  return JSON.parse(readFileSync(target, 'utf8')) as Thing
}

const itemsOf = (collection: Thing) => (collection['first'] as { items: Thing[] }).items

describe('Web Annotation JSON-LD', () => {
  test('is one collection with all annotations in its page', { timeout: 60_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(notebookModel, async model => {
        const opened = await filled(model)
        const collection = await exported(opened)
        const page = collection['first'] as Thing
        // 5.1 and 5.2: the context, an IRI, the type; pages with items, their place, and what they are a part of.
        expect(collection['@context']).toBe('http://www.w3.org/ns/anno.jsonld')
        expect([collection['id'], page['id']].every(isIri)).toBe(true)
        expect([collection['type'], page['type']]).toEqual(['AnnotationCollection', 'AnnotationPage'])
        const { id, type, label } = collection
        expect([page['partOf'], page['startIndex'], collection['last']]).toEqual([
          { id, type, label },
          0,
          page['id'],
        ])
        expect(collection['total']).toBe(itemsOf(collection).length)
        const ids = itemsOf(collection).map(({ id }) => id)
        expect(new Set(ids).size).toBe(ids.length)
        for (const annotation of itemsOf(collection)) {
          const broken = musts
            .filter(([, , holds]) => !holds(annotation))
            .map(([section, must]) => `${section}: ${must}`)
          expect([broken, annotation]).toEqual([[], annotation])
        }
        expect(await exported(opened)).toEqual(collection)
      }),
      { numRuns: 8 },
    )
  })

  test.each(musts)('section %s is checked: %s', (section, must, holds) => {
    const wrong: Record<string, Thing> = {
      '3.1 has exactly one IRI that identifies it': { id: 'no iri' },
      '3.1 has a type, and Annotation is one': { type: 'Note' },
      '3.1 has one or more targets': {},
      '3.1 has no body that is empty': { body: [] },
      '3.2 has bodies and targets that are IRIs or objects': {},
      '3.2.4': { body: { type: 'TextualBody' } },
      '3.2.5': { body: {}, bodyValue: '' },
      '3.3.1': { created: '2026-11-22' },
      '3.3.2': { creator: 'Jane' },
      '3.3.5 has motivations of the standard': { motivation: 'reading' },
      '3.3.5 has purposes of the standard': { body: { purpose: 'reading' } },
      '3.3.5 has no purpose in a body that is a web resource': { body: { id: 'urn:x', purpose: 'tagging' } },
      '4': { target: { type: 'SpecificResource' } },
      '4.2': { target: { selector: { type: 'Selector' } } },
      '4.2.4': { target: { selector: { type: 'TextQuoteSelector' } } },
      '4.2.5': { target: { selector: { type: 'TextPositionSelector', start: 4, end: 4 } } },
      '4.4': { target: { styleClass: 'rose' } },
    }
    const example = wrong[section] ?? wrong[`${section} ${must}`]!
    // Objects are all that a reader of JSON leaves of a body, so that rule cannot be broken by one.
    if (!must.startsWith('has bodies')) expect(holds(example)).toBe(false)
  })

  test('counts code points, and has links as the standard wants them', async () => {
    const opened = await newNotebook()
    const { ask } = opened
    const north = await importText(opened, 'Ships\n\n🚢🚢 left the harbour on Monday.', 'north.txt')
    const south = await importText(opened, 'Port\n\nNothing left that day.', 'south.txt')
    await ask('documents.describe', { documentId: south, details: { url: 'https://example.org/south' } })
    const left = await highlightQuote(ask, north, 'left the harbour')
    const nothing = await highlightQuote(ask, south, 'Nothing left')
    const { relations } = await ask('relations.list', {})
    const { id } = await ask('links.create', {
      ...{ fromId: left.id, toId: nothing.id, relationId: relations[1]!.id, comment: 'Which?' },
    })
    const items = itemsOf(await exported(opened))
    const highlight = items.find(item => item['id'] === `urn:uuid:${left.id}`)!
    expect(highlight).not.toHaveProperty('body')
    expect(highlight['target']).toMatchObject({
      source: `urn:uuid:${north}`,
      selector: [
        {
          type: 'TextQuoteSelector',
          exact: 'left the harbour',
          prefix: 'Ships\n\n🚢🚢 ',
          suffix: ' on Monday.',
        },
        { type: 'TextPositionSelector', start: 10, end: 26 },
      ],
    })
    expect(items.find(item => item['id'] === `urn:uuid:${id}`)).toMatchObject({
      motivation: 'linking',
      target: { source: `urn:uuid:${north}` },
      body: [
        { type: 'SpecificResource', purpose: 'linking', source: 'https://example.org/south' },
        { type: 'TextualBody', purpose: 'classifying', value: relations[1]!.name },
        { type: 'TextualBody', purpose: 'commenting', value: 'Which?' },
      ],
    })
  })
})
