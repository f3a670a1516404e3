import { ContractError } from '../../../shared/contract/index.ts'
import type { Command } from '../command.ts'

const limit = { value: 'N', help: 'how many at most' }

export const compareCommand: Command = {
  name: 'compare',
  usage: 'NOTEBOOK DOCUMENT DOCUMENT [--limit N]',
  summary: 'Proposes parallel passages of two documents. Not available yet.',
  takes: { least: 3, most: 3 },
  options: { limit },
  async run(args) {
    args.whole('limit', 1)
    throw new ContractError('not_available', 'Comparing documents is not available yet.')
  },
}

export const similarCommand: Command = {
  name: 'similar',
  usage: 'NOTEBOOK DOCUMENT [--limit N]',
  summary: 'Finds documents like one. Not available yet.',
  takes: { least: 2, most: 2 },
  options: { limit },
  async run(args) {
    args.whole('limit', 1)
    throw new ContractError('not_available', 'Finding similar documents is not available yet.')
  },
}
