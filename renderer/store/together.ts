import { create } from 'zustand'
import type { Colour } from '../../shared/model/index.ts'
import { request } from '../client.ts'

/** The highlights that are chosen together, by id. */
export const useTogether = create<{ readonly chosen: ReadonlySet<string> }>()(() => ({ chosen: new Set() }))

export const chooseTogether = (chosen: ReadonlySet<string>) => useTogether.setState({ chosen })

export const colourTogether = (highlightIds: readonly string[], colour: Colour) =>
  request('highlights.edit', { highlightIds: [...highlightIds], colour })

export const tagTogether = (highlightIds: readonly string[], tagId: string) =>
  request('highlights.tag', { highlightIds: [...highlightIds], tagId })

export const deleteTogether = (highlightIds: readonly string[]) =>
  request('highlights.delete', { highlightIds: [...highlightIds] })
