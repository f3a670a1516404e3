import { create } from 'zustand'
import type { SavedSearch } from '../../shared/model/index.ts'
import { request } from '../client.ts'
import { coalesce } from './coalesce.ts'

/** The searches that were kept under a name, by name. */
export const useSavedSearches = create<{ readonly list: readonly SavedSearch[] }>()(() => ({ list: [] }))

export const loadSavedSearches = coalesce(async () => {
  const { searches } = await request('searches.list', {})
  useSavedSearches.setState({ list: searches })
})

export const saveSearch = (name: string, query: string) => request('searches.create', { name, query })
export const renameSearch = (searchId: string, name: string) => request('searches.edit', { searchId, name })
export const deleteSearch = (searchId: string) => request('searches.delete', { searchId })
