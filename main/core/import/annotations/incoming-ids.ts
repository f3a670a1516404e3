import { derivedId } from '../../derived-id.ts'

const uuid = /^(?:urn:uuid:|[{(])?([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})[})]?$/i

/**
 * Gives the things of a file ids such as the notebook has: a UUID, in whatever form it is written, stays the same one;
 * anything else becomes one that is the same each time. What two kinds of things share is told apart.
 */
export class IncomingIds {
  readonly #kinds = new Map<string, string>()

  /** The id of the thing of this kind that the file calls `key`. */
  of(kind: string, key: string): string {
    const id = uuid.exec(key.trim())?.[1]?.toLowerCase() ?? derivedId(kind, key)
    const known = this.#kinds.get(id)
    if (known === undefined) this.#kinds.set(id, kind)
    return known === undefined || known === kind ? id : derivedId(kind, id)
  }
}
