import { create } from 'zustand'
import type { Link } from '../../shared/model/index.ts'
import { request } from '../client.ts'
import { coalesce } from './coalesce.ts'
import { openDocumentIds } from './layout.ts'

/** The links with an end in an open document, oldest first. */
export const useLinks = create<{ readonly list: readonly Link[] }>()(() => ({ list: [] }))

export const loadLinks = coalesce(async () => {
  const replies = await Promise.all(
    openDocumentIds().map(documentId => request('links.list', { documentId })),
  )
  const byId = new Map(replies.flatMap(reply => reply.links).map(link => [link.id, link]))
  useLinks.setState({ list: [...byId.values()].sort((one, other) => (one.id < other.id ? -1 : 1)) })
})

/** Links one highlight to another; it is shown as soon as it is stored. */
export async function createLink(fromId: string, toId: string, relationId: string): Promise<Link> {
  const link = await request('links.create', { fromId, toId, relationId })
  useLinks.setState(({ list }) => ({ list: [...list.filter(other => other.id !== link.id), link] }))
  return link
}

export const relateLink = (linkId: string, relationId: string) =>
  request('links.edit', { linkId, relationId })
export const commentLink = (linkId: string, comment: string) => request('links.edit', { linkId, comment })
export const reverseLink = (linkId: string) => request('links.reverse', { linkId })
export const deleteLink = (linkId: string) => request('links.delete', { linkIds: [linkId] })
