import { ContractError } from '../../shared/contract/index.ts'
import { type Tag, Name } from '../../shared/model/index.ts'
import { sameLetters } from './naming.ts'
import { quoted } from './printing.ts'
import type { Session } from './session.ts'
import { UsageError } from './usage-error.ts'

/**
 * The tag of this name or path (names joined by `/`), letter case aside; `null` where there is none.
 * @throws {ContractError} `ambiguous` where several tags bear the name, listing their paths
 */
export async function findTag(ask: Session['ask'], reference: string): Promise<Tag | null> {
  const { tags } = await ask('tags.list', {})
  return pick(tags, nameOf(reference))
}

/** The tag of this name or path, made with those above it where it is missing. @throws as `findTag` */
export async function findOrMakeTag(ask: Session['ask'], reference: string): Promise<Tag> {
  const { tags } = await ask('tags.list', {})
  const name = nameOf(reference)
  const known = pick(tags, name)
  if (known) return known
  return makePath(ask, tags, name.split('/').map(nameOf))
}

async function makePath(ask: Session['ask'], tags: readonly Tag[], names: readonly string[]): Promise<Tag> {
  const name = names.at(-1)!
  const parentId = names.length > 1 ? (await makePath(ask, tags, names.slice(0, -1))).id : null
  const known = tags.find(tag => tag.parentId === parentId && sameLetters(tag.name, name))
  return known ?? ask('tags.create', { name, parentId })
}

/**
 * A tag's name as the notebook keeps it.
 * @throws {UsageError} for an empty name or part of a path, one with line breaks, or one that is too long
 */
export function nameOf(given: string): string {
  const name = Name.safeParse(given)
  if (name.success && name.data.split('/').some(part => part.trim() === '')) {
    throw new UsageError(`${quoted(given)} cannot be a tag: a part of its path is empty.`)
  }
  if (name.success) return name.data
  throw new UsageError(`${quoted(given)} cannot be a tag: ${name.error.issues[0]!.message}.`)
}

// As the notebook itself understands the tags of an import: the path first, then the only one of that name.
function pick(tags: readonly Tag[], name: string): Tag | null {
  const byPath = tags.find(tag => sameLetters(tag.path, name))
  if (byPath) return byPath
  const named = tags.filter(tag => sameLetters(tag.name, name))
  if (named.length <= 1) return named[0] ?? null
  const paths = named.map(tag => quoted(tag.path)).join(', ')
  throw new ContractError('ambiguous', `${quoted(name)} can mean ${named.length} tags: ${paths}.`)
}
