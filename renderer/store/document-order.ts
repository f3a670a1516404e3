import { create } from 'zustand'
import { type DocumentOrder, documentOrders } from '../library/document-order.ts'
import { readStored, writeStored } from './stored.ts'

const key = 'documentOrder'

/** The order of the documents in the library. */
export const useDocumentOrder = create<{ readonly order: DocumentOrder }>()(() => ({
  order: documentOrders.find(order => order === readStored(key)) ?? 'title',
}))

export function orderDocuments(order: DocumentOrder): void {
  writeStored(key, order)
  useDocumentOrder.setState({ order })
}
