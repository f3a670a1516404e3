import { create } from 'zustand'
import { ContractError } from '../../shared/contract/contract-error.ts'
import type { SearchHit } from '../../shared/model/index.ts'
import { request } from '../client.ts'

interface Search {
  readonly query: string
  /** `null` while nothing was found out yet. */
  readonly hits: readonly SearchHit[] | null
  readonly total: number
  /** Why the query cannot be answered, in a sentence. */
  readonly problem: string | null
}

const nothing: Search = { query: '', hits: null, total: 0, problem: null }

/** How many hits are fetched at a time. */
export const pageSize = 60

/** What is searched for, and what was found. */
export const useSearch = create<Search>()(() => nothing)

let latest = 0

/** Searches; an answer that a newer question has overtaken is dropped. Blank ends the search. */
export async function search(query: string, limit = pageSize): Promise<void> {
  const number = ++latest
  if (query.trim() === '') {
    useSearch.setState(nothing)
    return
  }
  useSearch.setState({ query })
  const answer = await ask(query, limit)
  if (number === latest) useSearch.setState(answer)
}

/** Searches again, after something changed. */
export async function searchAgain(): Promise<void> {
  const { query, hits } = useSearch.getState()
  if (hits !== null) await search(query, Math.max(pageSize, hits.length))
}

async function ask(query: string, limit: number): Promise<Omit<Search, 'query'>> {
  try {
    const { total, hits } = await request('search.query', { query, limit })
    return { total, hits, problem: null }
  } catch (error) {
    if (!(error instanceof ContractError)) throw error
    return { total: 0, hits: [], problem: error.message }
  }
}
