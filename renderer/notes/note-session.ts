import { ContractError } from '../../shared/contract/contract-error.ts'
import type { Body, Note } from '../../shared/model/index.ts'

/** What of a note is not stored yet. */
export interface NoteChanges {
  readonly title?: string
  readonly body?: Body
}

/** How a note stands: stored, on its way, or not stored and why. */
export type NoteStatus = 'saved' | 'saving' | { readonly problem: string }

/** How long after the last letter a note is saved, in milliseconds. */
const pauseBeforeSaving = 600

/** Saves a note a moment after each change, and at once when asked; what could not be saved is tried again with the next. */
export class NoteSession {
  readonly #send: (changes: NoteChanges) => Promise<Note>
  readonly #onStatus: (status: NoteStatus) => void
  #pending: NoteChanges | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #underWay = 0
  /** When the note was last changed, as far as this session knows. */
  updatedAt: string

  constructor(
    updatedAt: string,
    send: (changes: NoteChanges) => Promise<Note>,
    onStatus: (status: NoteStatus) => void,
  ) {
    this.updatedAt = updatedAt
    this.#send = send
    this.#onStatus = onStatus
  }

  /** Whether all changes are stored. */
  get clean(): boolean {
    return this.#pending === null && this.#underWay === 0
  }

  change(changes: NoteChanges): void {
    this.#pending = { ...this.#pending, ...changes }
    clearTimeout(this.#timer)
    this.#timer = setTimeout(() => this.flush(), pauseBeforeSaving)
    this.#onStatus('saving')
  }

  /** Sends what is not stored yet. The request is made before this returns. */
  flush(): void {
    clearTimeout(this.#timer)
    const changes = this.#pending
    if (!changes) return
    this.#pending = null
    this.#underWay += 1
    this.#send(changes).then(
      note => this.#sent(note),
      (error: unknown) => this.#failed(changes, error),
    )
  }

  #sent(note: Note): void {
    this.#underWay -= 1
    if (note.updatedAt > this.updatedAt) this.updatedAt = note.updatedAt
    if (this.clean) this.#onStatus('saved')
  }

  #failed(changes: NoteChanges, error: unknown): void {
    this.#underWay -= 1
    // What was written since then is newer.
    this.#pending = { ...changes, ...this.#pending }
    if (!(error instanceof ContractError)) throw error
    this.#onStatus({ problem: error.message })
  }
}
