import { create } from 'zustand'
import type { Relation } from '../../shared/model/index.ts'
import { request } from '../client.ts'
import { coalesce } from './coalesce.ts'

/** All relations, those of every notebook first. */
export const useRelations = create<{ readonly list: readonly Relation[] }>()(() => ({ list: [] }))

export const loadRelations = coalesce(async () => {
  const { relations } = await request('relations.list', {})
  useRelations.setState({ list: relations })
})

/** Makes a relation of the researcher's own. */
export const createRelation = (name: string, directed: boolean) =>
  request('relations.create', { name, directed })
