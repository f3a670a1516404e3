import { create } from 'zustand'
import { type Filter, readFilter } from '../compare/filtering.ts'
import { readStored, writeStored } from './stored.ts'

const key = 'compareFilter'

/** Which suggestions are listed; kept from one comparison to the next. */
export const useCompareFilter = create<Filter>()(() => readFilter(readStored(key)))

export function filterSuggestions(change: Partial<Filter>): void {
  useCompareFilter.setState(change)
  writeStored(key, useCompareFilter.getState())
}
