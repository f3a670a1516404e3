import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { ContractError } from '../../../shared/contract/index.ts'
import type { FoundFiles, SourceInput } from './source-job.ts'
import { emptyFile, tooMuch } from './refusals.ts'
import { reportsAmong } from './reports-among.ts'
import { shownName } from './shown-name.ts'

/** How many files a folder may hold, and how deep the folders in it are looked into. */
const mostFiles = 10_000
const deepest = 32

/**
 * What a folder holds, in it and in the folders in it; links are not followed.
 * @throws {ContractError} `unreadable`, `too_large` for more than 10,000 files, `empty_file` where no report is in it
 */
export function filesInFolder({ path, name, keepAll = false }: SourceInput): FoundFiles {
  const names: string[] = []
  const look = (folder: string, within: string, depth: number) => {
    for (const found of entriesOf(folder, name)) {
      if (names.length >= mostFiles) throw tooMuch(name, '10,000 files')
      const own = within === '' ? found.name : `${within}/${found.name}`
      if (found.isFile()) names.push(own)
      else if (found.isDirectory() && depth < deepest && !found.name.startsWith('.'))
        look(join(folder, found.name), own, depth + 1)
    }
  }
  look(path, '', 0)
  const { reports, passedOver } = reportsAmong(names)
  if (reports.length === 0) throw emptyFile(name, 'is a folder without reports')
  return {
    files: reports.map(file => ({ path: join(path, file), name: `${name}/${file}`, keepAll })),
    passedOver: passedOver.map(file => `${name}/${file}`),
    refused: [],
  }
}

function entriesOf(folder: string, name: string) {
  try {
    return readdirSync(folder, { withFileTypes: true })
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === undefined) throw error
    const words = `${shownName(name)} could not be read (${code}). Nothing was imported from it.`
    throw new ContractError('unreadable', words, { cause: error })
  }
}
