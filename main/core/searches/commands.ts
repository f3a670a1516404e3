import type { CheckedParams } from '../../../shared/contract/index.ts'
import type { SavedSearch } from '../../../shared/model/index.ts'
import { found, unused } from '../absence.ts'
import type { Outcome } from '../history/history.ts'
import type { Writer } from '../history/writer.ts'
import { newId } from '../ids.ts'
import { readSavedSearch } from './queries.ts'

export function createSavedSearch(
  write: Writer,
  params: CheckedParams<'searches.create'>,
): Outcome<SavedSearch> {
  const id = params.id ?? newId()
  unused(readSavedSearch(write.db, id), 'saved search', id)
  const { name, query } = params
  write.insert('searches', { id }, { name, query, created_at: write.at })
  return { value: readSavedSearch(write.db, id)!, detail: { name } }
}

export function editSavedSearch(write: Writer, params: CheckedParams<'searches.edit'>): Outcome<SavedSearch> {
  const { searchId: id } = params
  const before = found(readSavedSearch(write.db, id), 'saved search', id)
  const name = params.name ?? before.name
  write.update('searches', { id }, { name, query: params.query ?? before.query })
  return { value: readSavedSearch(write.db, id)!, detail: { name } }
}

export function deleteSavedSearch(write: Writer, id: string): Outcome<{ deleted: number }> {
  const { name } = found(readSavedSearch(write.db, id), 'saved search', id)
  write.remove('searches', { id })
  return { value: { deleted: 1 }, detail: { name } }
}
