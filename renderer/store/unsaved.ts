import { create } from 'zustand'

/** What is written in this window and not stored yet, by names that its writers give. */
export const useUnsaved = create<{ readonly names: ReadonlySet<string> }>()(() => ({ names: new Set() }))

/** Says that something is written and not stored yet, or (`false`) that it is. */
export function noteUnsaved(name: string, unsaved: boolean): void {
  const { names } = useUnsaved.getState()
  if (names.has(name) === unsaved) return
  const next = new Set(names)
  if (unsaved) next.add(name)
  else next.delete(name)
  useUnsaved.setState({ names: next })
}
