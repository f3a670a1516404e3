import { endsSentence } from './characters.ts'
import { isBold, leadsToPage, roundedSize, type Usual } from './paragraphs.ts'
import type { Block, Line, TextBlock } from './types.ts'

/** A line of the file's own outline: its title, bare, and how deep it is, from 1. */
export type OutlineTitles = ReadonlyMap<string, number>

/** A title reduced to its letters and numbers, since outlines and pages differ in blanks, numbering and hyphens. */
export const bareTitle = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase()

const longest = 200
const mostLines = 4

/**
 * Makes headings of the paragraphs that stand out: bigger than the text, or bold and short, or named in the outline.
 * Their looks, biggest first, are the levels; where the outline knows them, it says how deep they are.
 */
export function withHeadings(blocks: readonly Block[], usual: Usual, outline: OutlineTitles): Block[] {
  const found = new Map<TextBlock, number | null>()
  for (const [at, block] of blocks.entries()) {
    if (block.kind !== 'paragraph') continue
    const text = block.lines.map(lineText).join('')
    if (text.length > longest || block.lines.length > mostLines || !/\p{L}/u.test(text)) continue
    if (leadsToPage(text) || isCaption(text)) continue
    const depth = outline.get(bareTitle(text)) ?? null
    if (depth !== null || standsOut(block, text, usual, blocks[at + 1])) found.set(block, depth)
  }
  const levels = levelsOf(found)
  return blocks.map(block => {
    const level = block.kind === 'paragraph' ? levels.get(block) : undefined
    return level === undefined ? block : { ...(block as TextBlock), kind: 'heading', level }
  })
}

/** Whether a text is that of a figure or table, which may be as bold as a heading: a word for it, then its number. */
const isCaption = (text: string) =>
  /^(?:fig(?:ure|\.)?|table|tab\.|plate|photo(?:graph)?|map|chart|box|abb(?:ildung|\.)?|tab(?:elle|\.)|bild|foto|karte|figura|tabla|cuadro|tableau|carte|صورة|شكل|الشكل|جدول|الجدول|איור|טבלה)\s*\d{1,3}(?:[.\d]*)\s*(?:[:.|–—-]|$)/iu.test(
    text,
  )

const lineText = (line: Line) => line.runs.map(run => run.text).join(' ')

function standsOut(block: TextBlock, text: string, usual: Usual, next: Block | undefined): boolean {
  const size = block.lines[0]!.size
  if (size > usual.size * 1.12) return size > usual.size * 1.3 || !/[.;,]$/.test(text)
  if (size < usual.size * 0.97 || !block.lines.every(isBold)) return false
  const nextIsBold =
    next?.kind === 'paragraph' &&
    next.lines.every(isBold) &&
    roundedSize(next.lines[0]!.size) === roundedSize(size)
  return (
    block.lines.length <= 2 &&
    text.length <= 120 &&
    !nextIsBold &&
    (!endsSentence(text) || /[?:]$/.test(text))
  )
}

function levelsOf(found: ReadonlyMap<TextBlock, number | null>): Map<TextBlock, number> {
  const looks = new Map<string, number>()
  for (const block of found.keys()) looks.set(lookOf(block), weightOf(block))
  const ordered = [...looks].toSorted((a, b) => b[1] - a[1]).map(([look]) => look)
  const known = [...found.values()].filter(depth => depth !== null).length
  const followOutline = known > 1 && known >= found.size * 0.5
  const levels = new Map<TextBlock, number>()
  // A look that the outline places has that level wherever it is met.
  const placed = new Map<string, number>()
  if (followOutline) for (const [block, depth] of found) if (depth !== null) placed.set(lookOf(block), depth)
  for (const [block, depth] of found) {
    const look = lookOf(block)
    const level = (followOutline ? (depth ?? placed.get(look)) : null) ?? ordered.indexOf(look) + 1
    levels.set(block, Math.min(6, Math.max(1, level)))
  }
  return levels
}

const lookOf = (block: TextBlock) => `${roundedSize(block.lines[0]!.size)} ${block.lines.every(isBold)}`
const weightOf = (block: TextBlock) =>
  roundedSize(block.lines[0]!.size) * 2 + (block.lines.every(isBold) ? 0.5 : 0)
