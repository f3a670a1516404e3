import { ContractError } from '../../../shared/contract/index.ts'
import { shownName } from './shown-name.ts'

const nothing = 'Nothing was imported from it.'

/** For a file without words; `how` goes on after its name: “is empty”. */
export function emptyFile(name: string, how: string): ContractError {
  return new ContractError('empty_file', `${shownName(name)} ${how}. ${nothing}`)
}

/** For a file that has more of something than any report has, be it a table of figures or made to choke a parser. */
export function tooMuch(name: string, what: string): ContractError {
  const words = `${shownName(name)} has more than ${what}, more than can be imported. ${nothing}`
  return new ContractError('too_large', words)
}

/** For a file that is not what it says, or is broken; `how` goes on after its name: “breaks off in its first page”. */
export function damagedFile(name: string, how: string, options?: ErrorOptions): ContractError {
  return new ContractError('damaged', `${shownName(name)} ${how}. ${nothing}`, options)
}

/** For a file of a kind that is known and cannot be taken in; `how` goes on after its name: “is locked by a password”. */
export function unsupportedFile(name: string, how: string): ContractError {
  return new ContractError('unsupported_format', `${shownName(name)} ${how}. ${nothing}`)
}
