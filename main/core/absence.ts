import { ContractError } from '../../shared/contract/index.ts'

/**
 * What was looked up, where it is there.
 * @throws {ContractError} `not_found`, naming the noun and the id, where it is `null`
 */
export function found<Thing>(thing: Thing | null, noun: string, id: string): Thing {
  if (thing === null) throw new ContractError('not_found', `This notebook has no ${noun} ${id}.`)
  return thing
}

/** @throws {ContractError} `conflict` where a thing of this id, which the caller gave, exists already */
export function unused(thing: unknown, noun: string, id: string): void {
  if (thing !== null) throw new ContractError('conflict', `This notebook has a ${noun} ${id} already.`)
}
