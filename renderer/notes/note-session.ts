import { ContractError } from '../../shared/contract/contract-error.ts'
import type { Body, Note } from '../../shared/model/index.ts'
import { nextSaving } from '../ui/save-pause.ts'

/** What of a note is not stored yet. */
export interface NoteChanges {
  readonly title?: string
  readonly body?: Body
}

/**
 * How a note stands: stored, on its way, or not stored and why. `gone` where there is no such note any more: what was
 * written is kept in case its deletion is undone.
 */
export type NoteStatus =
  'saved' | 'saving' | 'gone' | { readonly problem: string; readonly conflict: boolean }

/**
 * Saves a note a moment after each change and every now and then while it is being written, one request at a time,
 * each based on the state of the note that the one before left. What could not be saved is tried again with the next
 * change, unless the note was changed elsewhere: then the researcher decides.
 */
export class NoteSession {
  readonly #send: (changes: NoteChanges, basedOn: string | null) => Promise<Note>
  readonly #onStatus: (status: NoteStatus) => void
  #pending: NoteChanges | null = null
  #timer: ReturnType<typeof setTimeout> | undefined
  /** The changes whose requests are not answered yet, in the order in which they were sent. */
  readonly #underWay: NoteChanges[] = []
  /** When the first change was made that is not sent yet; by the clock of the page. */
  #since: number | null = null
  #status: NoteStatus = 'saved'
  /** Resolves when the last request is answered; never rejects. */
  #settled: Promise<void> = Promise.resolve()
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

  get status(): NoteStatus {
    return this.#status
  }

  /** Whether all changes are stored. */
  get clean(): boolean {
    return this.#pending === null && this.#underWay.length === 0
  }

  /** What is written here and, as far as this session knows, not stored. */
  get changes(): NoteChanges {
    return Object.assign({}, ...this.#underWay, this.#pending) as NoteChanges
  }

  change(changes: NoteChanges): void {
    this.#pending = { ...this.#pending, ...changes }
    clearTimeout(this.#timer)
    if (this.#conflict) return
    this.#since ??= performance.now()
    this.#timer = setTimeout(() => this.flush(), nextSaving(performance.now() - this.#since))
    this.#tell('saving')
  }

  /** How much is not stored yet, in characters of JSON. */
  get unsaved(): number {
    return this.#pending === null ? 0 : JSON.stringify(this.#pending).length
  }

  /** Sends what is not stored yet, once what is under way has arrived. */
  flush(): void {
    if (this.#underWay.length === 0 && !this.#conflict) this.#sendNow(this.updatedAt)
  }

  /** Sends what is not stored yet before this returns: the window is about to go. */
  flushAtOnce(): void {
    if (!this.#conflict) this.#sendNow(this.#underWay.length === 0 ? this.updatedAt : null)
  }

  /** Sends what is not stored yet; resolves once all that was sent is stored, or could not be. */
  async settle(): Promise<void> {
    this.flushAtOnce()
    await this.#settled
  }

  /** Stores what stands here, over what was written elsewhere. */
  overwrite(): void {
    this.#tell('saving')
    this.#sendNow(null)
  }

  /** Gives up what is not stored, for what was written elsewhere. */
  giveUp(updatedAt: string): void {
    clearTimeout(this.#timer)
    this.#pending = null
    this.#since = null
    this.updatedAt = updatedAt
    this.#tell('saved')
  }

  get #conflict(): boolean {
    return typeof this.#status === 'object' && this.#status.conflict
  }

  #tell(status: NoteStatus): void {
    this.#status = status
    this.#onStatus(status)
  }

  #sendNow(basedOn: string | null): void {
    clearTimeout(this.#timer)
    const changes = this.#pending
    if (!changes) return
    this.#pending = null
    this.#since = null
    this.#underWay.push(changes)
    const sent = this.#send(changes, basedOn)
    sent.then(
      note => this.#sent(changes, note),
      (error: unknown) => this.#failed(changes, error),
    )
    this.#settled = Promise.allSettled([this.#settled, sent]).then(() => {})
  }

  #sent(changes: NoteChanges, note: Note): void {
    this.#answered(changes)
    if (note.updatedAt > this.updatedAt) this.updatedAt = note.updatedAt
    if (this.clean) this.#tell('saved')
    else this.flush()
  }

  #failed(changes: NoteChanges, error: unknown): void {
    this.#answered(changes)
    // What was written since then is newer.
    this.#pending = { ...changes, ...this.#pending }
    if (!(error instanceof ContractError)) throw error
    if (error.code === 'not_found') this.#tell('gone')
    else this.#tell({ problem: error.message, conflict: error.code === 'conflict' })
  }

  #answered(changes: NoteChanges): void {
    this.#underWay.splice(this.#underWay.indexOf(changes), 1)
  }
}
