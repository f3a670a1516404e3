import { ContractError } from '../../shared/contract/contract-error.ts'
import type { Body, Note } from '../../shared/model/index.ts'
import { nextSaving } from '../ui/save-pause.ts'

/** What of a note is not stored yet. */
export interface NoteChanges {
  readonly title?: string
  readonly body?: Body
}

/** How a note stands: stored, on its way, or not stored and why. */
export type NoteStatus = 'saved' | 'saving' | { readonly problem: string; readonly conflict: boolean }

/**
 * Saves a note a moment after each change and every now and then while it is being written, one request at a time, each based on the state of the note that the one
 * before left. What could not be saved is tried again with the next change, unless the note was changed elsewhere:
 * then the researcher decides.
 */
export class NoteSession {
  readonly #send: (changes: NoteChanges, basedOn: string | null) => Promise<Note>
  readonly #onStatus: (status: NoteStatus) => void
  #pending: NoteChanges | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  #underWay = 0
  /** When the first change was made that is not sent yet; by the clock of the page. */
  #since: number | null = null
  #conflict = false
  /** When the note was last changed, as far as this session knows. */
  updatedAt: string

  constructor(
    updatedAt: string,
    send: (changes: NoteChanges, basedOn: string | null) => Promise<Note>,
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
    if (this.#conflict) return
    this.#since ??= performance.now()
    this.#timer = setTimeout(() => this.flush(), nextSaving(performance.now() - this.#since))
    this.#onStatus('saving')
  }

  /** How much is not stored yet, in characters of JSON. */
  get unsaved(): number {
    return this.#pending === null ? 0 : JSON.stringify(this.#pending).length
  }

  /** Sends what is not stored yet, once what is under way has arrived. */
  flush(): void {
    if (this.#underWay === 0 && !this.#conflict) this.#sendNow(this.updatedAt)
  }

  /** Sends what is not stored yet before this returns: the window is about to go. */
  flushAtOnce(): void {
    if (!this.#conflict) this.#sendNow(this.#underWay === 0 ? this.updatedAt : null)
  }

  /** Stores what stands here, over what was written elsewhere. */
  overwrite(): void {
    this.#conflict = false
    this.#sendNow(null)
  }

  /** Gives up what is not stored, for what was written elsewhere. */
  giveUp(updatedAt: string): void {
    clearTimeout(this.#timer)
    this.#pending = null
    this.#since = null
    this.#conflict = false
    this.updatedAt = updatedAt
    this.#onStatus('saved')
  }

  #sendNow(basedOn: string | null): void {
    clearTimeout(this.#timer)
    const changes = this.#pending
    if (!changes) return
    this.#pending = null
    this.#since = null
    this.#underWay += 1
    this.#send(changes, basedOn).then(
      note => this.#sent(note),
      (error: unknown) => this.#failed(changes, error),
    )
  }

  #sent(note: Note): void {
    this.#underWay -= 1
    if (note.updatedAt > this.updatedAt) this.updatedAt = note.updatedAt
    if (this.clean) this.#onStatus('saved')
    else this.flush()
  }

  #failed(changes: NoteChanges, error: unknown): void {
    this.#underWay -= 1
    // What was written since then is newer.
    this.#pending = { ...changes, ...this.#pending }
    if (!(error instanceof ContractError)) throw error
    this.#conflict = error.code === 'conflict'
    this.#onStatus({ problem: error.message, conflict: this.#conflict })
  }
}
