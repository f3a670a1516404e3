/** How many differences are kept beside the large map before it is made anew. */
const mostPatches = 256

/**
 * A map that does not change, of which one that is a little different is made quickly, however large it is: both share
 * what they have in common.
 */
export class PatchedMap<Key, Value extends object> {
  readonly #whole: ReadonlyMap<Key, Value>
  // `null` for what is not there any more.
  readonly #patches: ReadonlyMap<Key, Value | null>

  constructor(whole: ReadonlyMap<Key, Value>, patches: ReadonlyMap<Key, Value | null> = new Map()) {
    this.#whole = whole
    this.#patches = patches
  }

  get(key: Key): Value | undefined {
    const patch = this.#patches.get(key)
    return patch === undefined ? this.#whole.get(key) : (patch ?? undefined)
  }

  has(key: Key): boolean {
    return this.get(key) !== undefined
  }

  /** In no particular order. */
  values(): Value[] {
    return [...this.toMap().values()]
  }

  /** All of it, for who wants to change it. */
  toMap(): Map<Key, Value> {
    const all = new Map(this.#whole)
    for (const [key, value] of this.#patches) {
      if (value === null) all.delete(key)
      else all.set(key, value)
    }
    return all
  }

  /** The map with some values set, and without those that are `null`. */
  patched(changes: Iterable<readonly [Key, Value | null]>): PatchedMap<Key, Value> {
    const patched = new PatchedMap(this.#whole, new Map([...this.#patches, ...changes]))
    return patched.#patches.size > mostPatches ? new PatchedMap(patched.toMap()) : patched
  }
}
