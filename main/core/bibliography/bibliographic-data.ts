import type { BibliographicData } from '../../../shared/contract/index.ts'
import type { CslItem } from './csl-item.ts'

/**
 * An item that says by which file it came in. CSL has no variable for that; such things have their place in `custom`
 * (CSL 1.0.2, appendix VI).
 */
export const withFile = (item: CslItem, file: string): CslItem => ({
  ...item,
  custom: { ...customOf(item), file },
})

/** What is shown of an item beside the details of its document. */
export function bibliographicDataOf(item: CslItem): BibliographicData {
  return {
    type: item.type,
    container: said(item['container-title']),
    volume: said(item['volume']),
    issue: said(item['issue']),
    pages: said(item['page']),
    doi: said(item.DOI),
    file: said(customOf(item)['file']),
  }
}

// Nobody has looked yet at the variables that no citation needs.
function said(value: unknown): string | null {
  if (typeof value === 'number') return String(value)
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function customOf({ custom }: CslItem): Readonly<Record<string, unknown>> {
  return typeof custom === 'object' && custom !== null && !Array.isArray(custom) ? { ...custom } : {}
}
