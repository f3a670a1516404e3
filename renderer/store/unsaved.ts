import { create } from 'zustand'

/** Something written in this window that is not stored yet. */
export interface Unsaved {
  /** False where it is on its way; true where it could not be stored, or somebody has to decide about it first. */
  readonly stuck: boolean
  /** What is written, as it stands at the moment of asking. */
  text(): string
}

/** What is written in this window and not stored yet, by names that its writers give. */
export const useUnsaved = create<{ readonly byName: ReadonlyMap<string, Unsaved> }>()(() => ({
  byName: new Map(),
}))

/** Says that something is written and not stored yet, or (`null`) that it is. */
export function noteUnsaved(name: string, unsaved: Unsaved | null): void {
  const { byName } = useUnsaved.getState()
  if (unsaved === null && !byName.has(name)) return
  const next = new Map(byName)
  if (unsaved) next.set(name, unsaved)
  else next.delete(name)
  useUnsaved.setState({ byName: next })
}

/** Whether something that is written here could not be stored. */
export const isStuck = ({ byName }: { readonly byName: ReadonlyMap<string, Unsaved> }): boolean =>
  [...byName.values()].some(({ stuck }) => stuck)
