import type { Document } from '../../shared/model/index.ts'
import { useDocuments } from '../store/documents.ts'
import { sayWhen } from '../ui/when.ts'

type Named = Pick<Document, 'id' | 'title' | 'fileName' | 'publisher' | 'importedAt'>

/**
 * What tells documents of one title apart, by their ids: the publisher where each has another, else the name of the
 * file, with the time of its import where even that is the same. Documents with a title of their own are not in it.
 */
export function toldApart(documents: readonly Named[]): ReadonlyMap<string, string> {
  const byTitle = Map.groupBy(documents, ({ title }) => title.trim())
  const apart = new Map<string, string>()
  for (const alike of byTitle.values()) {
    if (alike.length === 1) continue
    const ways: ((document: Named) => string)[] = [
      ({ publisher }) => publisher ?? '',
      ({ fileName }) => fileName,
      ({ fileName, importedAt }) => `${fileName} · ${sayWhen(importedAt)}`,
    ]
    const way = ways.find(say => differs(alike.map(say))) ?? ways.at(-1)!
    for (const document of alike) apart.set(document.id, way(document))
  }
  return apart
}

const differs = (words: readonly string[]) => !words.includes('') && new Set(words).size === words.length

const none: ReadonlyMap<string, string> = new Map()
const found = new WeakMap<readonly Document[], ReadonlyMap<string, string>>()

/** What tells the documents of the notebook apart that have one title. */
export const useAllToldApart = () => useDocuments(({ list }) => (list === null ? none : remembered(list)))

/** What tells a document apart from others of its title; `null` where no other has it. */
export const useToldApart = (documentId: string | null): string | null =>
  useDocuments(({ list }) =>
    list === null || documentId === null ? null : (remembered(list).get(documentId) ?? null),
  )

function remembered(list: readonly Document[]): ReadonlyMap<string, string> {
  const apart = found.get(list) ?? toldApart(list)
  found.set(list, apart)
  return apart
}
