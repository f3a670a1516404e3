import { nearestColour } from '../../colour-codes.ts'
import type { XmlElement } from '../office/xml.ts'
import { cleanTime } from './clean.ts'
import type { Incoming, IncomingLink, IncomingRelation } from './incoming.ts'
import { IncomingIds } from './incoming-ids.ts'
import type { ProjectFiles } from './qda-archive.ts'
import { readCodes } from './qda-codes.ts'
import { QdaNotes } from './qda-notes.ts'
import { QdaSources } from './qda-sources.ts'
import { attributeOf, childOf, childrenOf, guidOf } from './qda-xml.ts'

/** What the parts of a project are read with. */
export interface QdaReading {
  readonly ids: IncomingIds
  readonly files: ProjectFiles
  /** Whether an export of ours: notes are Markdown, and what is not said of a document is not known. */
  readonly isOwn: boolean
  /** The names of users by their ids. */
  readonly users: ReadonlyMap<string, string>
  remark(sentence: string): void
}

/** Reads a REFI-QDA project file (`project.qde`). What refers to nothing is passed over and said. */
export function readProject(project: XmlElement, files: ProjectFiles): Incoming {
  const remarks = new Set<string>()
  const reading: QdaReading = {
    ids: new IncomingIds(),
    files,
    isOwn: attributeOf(project, 'origin') === 'Parallax',
    users: usersOf(project),
    remark: sentence => remarks.add(sentence),
  }
  const tags = readCodes(childOf(project, 'CodeBook'), reading.ids)
  const codes = new Set(tags.map(tag => tag.id))
  const sources = new QdaSources(project, codes, reading)
  const notes = new QdaNotes(project, sources, reading)
  const relations = new Map<string, IncomingRelation>()
  const links = linksOf(project, sources, notes, relations, reading)
  remarkOthers(project, reading)
  return {
    notebook: {
      title: attributeOf(project, 'name') ?? '',
      createdAt: cleanTime(attributeOf(project, 'creationDateTime')),
    },
    tags,
    relations: [...relations.values()],
    documents: sources.documents,
    highlights: sources.highlights,
    links,
    notes: notes.read(),
    remarks: [...remarks],
  }
}

function usersOf(project: XmlElement): Map<string, string> {
  const users = new Map<string, string>()
  for (const user of childrenOf(childOf(project, 'Users'), 'User')) {
    const name = attributeOf(user, 'name') ?? attributeOf(user, 'id')
    const guid = guidOf(user)
    if (guid !== null && name !== null) users.set(guid, name)
  }
  return users
}

function linksOf(
  project: XmlElement,
  sources: QdaSources,
  notes: QdaNotes,
  relations: Map<string, IncomingRelation>,
  { ids, remark }: QdaReading,
): IncomingLink[] {
  const links: IncomingLink[] = []
  for (const link of childrenOf(childOf(project, 'Links'), 'Link')) {
    const [origin, target] = [guidOf(link, 'originGUID') ?? '', guidOf(link, 'targetGUID') ?? '']
    const fromId = sources.highlightId(origin)
    const toId = sources.highlightId(target)
    if (toId !== null && notes.cite(origin, toId)) continue
    if (fromId === null || toId === null || fromId === toId) {
      remark('Links between other things than two passages, or to what is not in the project, are left out.')
      continue
    }
    const relationId = relationOf(link, relations, ids)
    const comment = notes.takeComment(link)
    const [first] = comment ? [comment] : []
    links.push({
      id: ids.of('link', guidOf(link) ?? `${origin} ${relationId} ${target}`),
      ...{ fromId, toId, relationId },
      comment: first?.text ?? '',
      author: first?.author ?? null,
      createdAt: first?.createdAt ?? null,
      updatedAt: first?.updatedAt ?? null,
    })
  }
  return links
}

function relationOf(link: XmlElement, relations: Map<string, IncomingRelation>, ids: IncomingIds): string {
  const name = (attributeOf(link, 'name') ?? '').trim() || 'linked'
  const id = ids.of('relation', name.toLowerCase())
  if (!relations.has(id)) {
    const directed = attributeOf(link, 'direction') === 'OneWay'
    const colour = nearestColour(attributeOf(link, 'color') ?? '')
    relations.set(id, { id, name, directed, colour, line: null })
  }
  return id
}

const others = [
  ['Cases', 'Case', 'Cases'],
  ['Sets', 'Set', 'Sets'],
  ['Graphs', 'Graph', 'Graphs'],
] as const

function remarkOthers(project: XmlElement, { remark }: QdaReading): void {
  for (const [container, element, name] of others) {
    const count = childrenOf(childOf(project, container), element).length
    if (count > 0) remark(`${name} are left out (${count}): a notebook has none.`)
  }
}
