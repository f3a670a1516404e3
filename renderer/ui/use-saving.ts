import { useEffect, useId, useRef, useState } from 'react'
import { noteUnsaved } from '../store/unsaved.ts'
import { nextSaving } from './save-pause.ts'

/** A text being written. */
interface Saving {
  /** As it stands here. */
  readonly draft: string
  /** Whether it could not be stored. */
  readonly failed: boolean
  readonly change: (text: string) => void
  /** Stores what is not stored yet. */
  readonly save: () => Promise<void>
}

/**
 * Saves a text a moment after the last letter, every now and then while it is written, and when its field goes.
 * `value` is what is stored; `onSave` stores, false where that failed. What arrives from elsewhere is shown, unless
 * something unsaved stands here.
 */
export function useSaving(value: string, onSave: (text: string) => Promise<boolean>): Saving {
  const [draft, setDraft] = useState(value)
  const [failed, setFailed] = useState(false)
  const kept = useRef({ stored: value, draft, onSave })
  const pause = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const since = useRef<number | null>(null)

  async function save(): Promise<void> {
    clearTimeout(pause.current)
    since.current = null
    const { stored, draft: written, onSave: send } = kept.current
    if (written === stored) return
    kept.current.stored = written
    const saved = await send(written)
    if (!saved && kept.current.stored === written) kept.current.stored = stored
    setFailed(!saved)
  }

  useEffect(() => {
    if (kept.current.draft === kept.current.stored) {
      setDraft(value)
      kept.current.draft = value
    }
    kept.current.stored = value
  }, [value])
  useEffect(() => {
    kept.current.onSave = onSave
  })
  const name = useId()
  const unsaved = failed || draft !== value
  useEffect(() => {
    noteUnsaved(name, unsaved ? { stuck: failed, text: () => kept.current.draft } : null)
    return () => noteUnsaved(name, null)
  }, [name, unsaved, failed])
  useEffect(() => () => void save(), [])

  function change(text: string): void {
    setDraft(text)
    kept.current.draft = text
    clearTimeout(pause.current)
    since.current ??= performance.now()
    pause.current = setTimeout(() => void save(), nextSaving(performance.now() - since.current))
  }
  return { draft, failed, change, save }
}
