import type { SavedSearch } from '../../../shared/model/index.ts'
import type { Database } from '../db/database.ts'

const fields = `id, name, query, created_at AS createdAt`
const all = `SELECT ${fields} FROM searches ORDER BY lower(name), id`
const one = `SELECT ${fields} FROM searches WHERE id = $id`

export const listSavedSearches = (db: Database): SavedSearch[] => db.all<SavedSearch>(all)

/** The saved search, or `null`. */
export const readSavedSearch = (db: Database, id: string): SavedSearch | null =>
  db.get<SavedSearch>(one, { id })
