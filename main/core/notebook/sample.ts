import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import {
  ContractError,
  type FileHandle,
  type MethodName,
  type Params,
  type Result,
} from '../../../shared/contract/index.ts'
import type { Colour } from '../../../shared/model/index.ts'
import type { Capabilities, FileAccess } from '../capabilities.ts'
import type { Notebook } from './notebook.ts'
import { createNotebook, openNotebook } from './open.ts'

/** What the researcher finds at the first start: two short reports of one meeting, read against each other. */
const reports = {
  agency: {
    file: 'leaders-pledge-wider-ties.txt',
    details: {
      title: 'Leaders pledge wider ties in Beijing',
      author: null,
      publisher: 'Capital News Agency',
      publishedOn: '2025-09-02',
      language: 'en',
    },
  },
  weekly: {
    file: 'a-meeting-before-the-parade.txt',
    details: {
      title: '‘Traditional partner’: a meeting before the parade',
      author: null,
      publisher: 'The Weekly Observer',
      publishedOn: '2025-09-03',
      language: 'en',
    },
  },
} as const

type Report = keyof typeof reports

const tags = [
  { path: 'Chronology', colour: 'rose', definition: 'When something happened, or is said to have happened.' },
  { path: 'Economy', colour: 'green', definition: 'Trade, energy, transport.' },
  {
    path: 'Economy/Trade volume',
    colour: 'green',
    definition: 'Whether trade rose or fell, and who says so.',
  },
  {
    path: 'Economy/Corridor',
    colour: 'green',
    definition: 'The road and rail link from Belarus to Pakistan.',
  },
  { path: 'Language of friendship', colour: 'violet', definition: 'How the two sides speak of each other.' },
] as const

interface Passage {
  readonly report: Report
  readonly quote: string
  readonly colour: Colour
  readonly tag: string
  readonly comment?: string
}

const passages = {
  tuesday: {
    report: 'agency',
    quote: 'sat down together on Tuesday in the Chinese capital',
    colour: 'rose',
    tag: 'Chronology',
    comment: 'The summit had closed the day before: that would be Monday, the 1st.',
  },
  monday: { report: 'weekly', quote: 'They met on Monday, in Beijing', colour: 'rose', tag: 'Chronology' },
  always: {
    report: 'agency',
    quote: 'had always been a traditional partner in Asia and still was one',
    colour: 'violet',
    tag: 'Language of friendship',
  },
  remain: {
    report: 'weekly',
    quote: 'You remain our traditional partner in Asia',
    colour: 'violet',
    tag: 'Language of friendship',
  },
  grown: {
    report: 'agency',
    quote: 'commerce between the two had grown over the past year',
    colour: 'green',
    tag: 'Economy/Trade volume',
  },
  down: {
    report: 'weekly',
    quote: 'trade was down, if only by a very small margin',
    colour: 'green',
    tag: 'Economy/Trade volume',
    comment: 'Said by the president, not by his guest.',
  },
  spike: {
    report: 'weekly',
    quote: 'There had been a spike in trade last year',
    colour: 'green',
    tag: 'Economy/Trade volume',
  },
  protocols: {
    report: 'agency',
    quote: 'protocols on farming, on iron and steel, on energy and on transport',
    colour: 'amber',
    tag: 'Economy',
  },
  papers: {
    report: 'weekly',
    quote:
      'the papers signed in recent months, on agriculture, on iron and steel, on energy and on transport',
    colour: 'amber',
    tag: 'Economy',
  },
  corridor: {
    report: 'agency',
    quote:
      'It would start in Belarus and pass through Russia, Kazakhstan, Uzbekistan and Afghanistan before it reaches Pakistan',
    colour: 'blue',
    tag: 'Economy/Corridor',
  },
} as const satisfies Record<string, Passage>

type PassageName = keyof typeof passages

const links: readonly [from: PassageName, relation: string, to: PassageName, comment: string][] = [
  [
    'tuesday',
    'contradicts',
    'monday',
    'Two days for one meeting. The weekly may have the summit’s last day in mind.',
  ],
  ['always', 'corroborates', 'remain', ''],
  ['grown', 'contradicts', 'down', 'Rose in the agency’s telling, fell in the president’s own words.'],
  ['grown', 'corroborates', 'spike', ''],
  ['protocols', 'corroborates', 'papers', ''],
]

const note = (id: (name: PassageName) => string) => `
The agency has the two ${cite(id('tuesday'))}; the weekly says ${cite(id('monday'))}. Both agree that the summit came first.

## What follows

- If the meeting was on Tuesday, the summit ended on Monday, as the agency says.
- The weekly puts the meeting on the summit’s own last day.

To be checked against the foreign ministry’s own announcement.
`

const cite = (id: string) => `[[highlight:${id}]]`

/**
 * Makes the sample notebook at `path`: whole, or not at all.
 * @throws {ContractError} as `createNotebook`
 */
export async function createSampleNotebook(path: string, capabilities: Capabilities): Promise<Notebook> {
  const filling: Capabilities = { ...capabilities, files: sampleFiles }
  const notebook = await createNotebook(path, filling, fill, { title: 'Beijing, September', sample: true })
  await notebook.close()
  return openNotebook(path, capabilities)
}

async function fill(notebook: Notebook): Promise<void> {
  const ask = asker(notebook)
  const documentIds = {} as Record<Report, string>
  for (const [name, { file, details }] of Object.entries(reports)) {
    const { imported } = await ask('documents.import', { files: [file] })
    const [document] = imported
    if (!document) throw new Error(`the sample report ${file} was not imported`)
    documentIds[name as Report] = document.documentId
    await ask('documents.describe', { documentId: document.documentId, details })
  }
  const tagIds = new Map<string, string>()
  for (const { path, colour, definition } of tags) {
    const [name, ...above] = path.split('/').reverse()
    const parentId = tagIds.get(above.reverse().join('/')) ?? null
    tagIds.set(path, (await ask('tags.create', { name: name!, parentId, colour, definition })).id)
  }
  const highlightIds = {} as Record<PassageName, string>
  for (const [name, passage] of Object.entries(passages) as [PassageName, Passage][]) {
    const documentId = documentIds[passage.report]
    const { matches } = await ask('documents.find', { documentId, quote: passage.quote })
    const [place, another] = matches
    if (!place || another) throw new Error(`the sample has “${passage.quote}” ${matches.length} times`)
    const { colour, comment = '', tag } = passage
    const highlight = await ask('highlights.create', {
      documentId,
      ...place,
      colour,
      comment,
      tagIds: [tagIds.get(tag)!],
    })
    highlightIds[name] = highlight.id
  }
  const { relations } = await ask('relations.list', {})
  for (const [from, relation, to, comment] of links) {
    const relationId = relations.find(({ name }) => name === relation)!.id
    await ask('links.create', { fromId: highlightIds[from], toId: highlightIds[to], relationId, comment })
  }
  await ask('notes.create', { title: 'When did they meet?', markdown: note(name => highlightIds[name]) })
}

function asker(notebook: Notebook) {
  return async <Name extends MethodName>(method: Name, params: Params<Name>): Promise<Result<Name>> => {
    const reply = await notebook.request(method, params)
    if (!reply.ok) throw new ContractError(reply.error.code, reply.error.message)
    return reply.value as Result<Name>
  }
}

const sampleFiles: FileAccess = {
  source: (handle: FileHandle) => ({ path: join(samplesFolder(), handle), name: handle }),
  target: () => {
    throw new ContractError('not_found', 'The sample is only read.')
  },
}

// `resources/` lies beside `main/` in a checkout and beside `out/` in the built application, at different depths.
function samplesFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url))
  while (true) {
    const samples = join(folder, 'resources', 'samples')
    if (existsSync(samples)) return samples
    const above = dirname(folder)
    if (above === folder) throw new Error('the sample reports are missing from this installation')
    folder = above
  }
}
