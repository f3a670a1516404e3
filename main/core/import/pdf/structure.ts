import type { StructTreeContent, StructTreeNode } from 'pdfjs-dist/types/src/display/api.d.ts'
import type { Run } from './types.ts'

/** The structure that a file gives a page; `null` where it gives none. */
export type PageStructure = StructTreeNode | null

/** Deeper than any report is nested. */
export const mostDepth = 60

/**
 * Whether the structure of a file is to be followed: it covers nearly all its text, and it has blocks. Many files are
 * tagged without care, as one heap or only here and there.
 */
export function isSound(
  pages: readonly { readonly runs: readonly Run[]; readonly structure: PageStructure }[],
): boolean {
  let letters = 0
  let covered = 0
  let blocks = 0
  for (const { runs, structure } of pages) {
    const ids = new Set<string>()
    if (structure) blocks += collect(structure, ids, 0)
    for (const { text, contentId, artifact } of runs) {
      if (artifact) continue
      letters += text.length
      if (contentId !== null && ids.has(contentId)) covered += text.length
    }
  }
  return letters > 0 && covered >= letters * 0.9 && blocks >= letters / 2500
}

// Returns how many blocks of text there are.
function collect(node: StructTreeNode | StructTreeContent, ids: Set<string>, depth: number): number {
  if (!('children' in node)) {
    if (node.type === 'content') ids.add(node.id)
    return 0
  }
  if (depth > mostDepth) return 0
  let blocks = blockRoles.has(node.role) ? 1 : 0
  for (const child of node.children) blocks += collect(child, ids, depth + 1)
  return blocks
}

/** The roles of what is a block of text. */
export const blockRoles = new Set([
  'P',
  'H',
  'H1',
  'H2',
  'H3',
  'H4',
  'H5',
  'H6',
  'LI',
  'LBody',
  'TD',
  'TH',
  'Title',
  'Caption',
  'TOCI',
])
