import { ContractError } from '../../../shared/contract/index.ts'
import type { OutputFile } from './output-file.ts'
import { codesOf } from './qda-codebook.ts'
import type { Selection } from './selection.ts'
import { xmlDeclaration, xmlElement } from './xml.ts'

/**
 * Writes the tags alone, as a REFI-QDA codebook (`.qdc`, schema of version 1.0, which version 1.5 keeps).
 * @throws {ContractError} `not_found` for a notebook without tags: the schema knows no empty codebook
 */
export function writeCodebook({ tags }: Selection, out: OutputFile): { losses: string[] } {
  if (tags.size === 0) {
    throw new ContractError('not_found', 'This notebook has no tags, so there is no codebook to write.')
  }
  const attributes = { xmlns: 'urn:QDA-XML:codebook:1.0', origin: 'Parallax' }
  const codes = xmlElement('Codes', {}, `\n${codesOf(tags.values())}`)
  out.write(`${xmlDeclaration}${xmlElement('CodeBook', attributes, codes)}\n`)
  return { losses: ['A codebook holds the tags alone: no documents, highlights, links or notes.'] }
}
