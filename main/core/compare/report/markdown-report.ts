import type { Piece } from '../../../../shared/compare/index.ts'
import { escapeInline, escapeLine } from '../../../../shared/markdown/escape.ts'
import type { ComparisonReport, ReportedPair, ReportedSide } from './comparison-report.ts'
import {
  coverageOf,
  momentOf,
  type ReportSection,
  sectionsOf,
  sourceOf,
  titleOf,
  typeNames,
} from './report-words.ts'

/**
 * A report of a comparison as Markdown (CommonMark with GFM's tables), piece by piece. Quotes keep every character;
 * values that differ are bold.
 */
export function* markdownReport(report: ComparisonReport): Generator<string> {
  const { a, b, within, at, notices, dismissed } = report
  const sections = sectionsOf(report)
  yield `# ${titleOf(report)}\n\nCompared by Parallax, ${momentOf(at)} UTC.\n\n`
  yield* within ? [aboutOf('The report', a)] : [aboutOf('A', a), aboutOf('B', b)]
  yield '\n'
  for (const notice of notices) yield `> ${escapeInline(notice)}\n\n`
  yield `| Found | Passages |\n| --- | ---: |\n`
  for (const { heading, pairs } of sections) yield `| ${heading} | ${pairs.length} |\n`
  if (dismissed > 0) yield `| Dismissed, not listed | ${dismissed} |\n`
  for (const section of sections) yield* sectionOf(section, within)
}

function aboutOf(name: string, side: ReportedSide): string {
  const source = sourceOf(side)
  return `- **${name}**: *${escapeInline(side.title)}*${source === '' ? '' : `, ${escapeInline(source)}`}. With a counterpart: ${coverageOf(side)}.\n`
}

function* sectionOf({ heading, hint, pairs }: ReportSection, within: boolean): Generator<string> {
  yield `\n## ${heading}\n\n${hint}\n`
  if (pairs.length === 0) yield '\nNone.\n'
  for (const [index, pair] of pairs.entries()) yield pairOf(pair, index + 1, within)
}

function pairOf({ a, b, differences, relation }: ReportedPair, number: number, within: boolean): string {
  const names = within ? ['First', 'Second'] : ['A', 'B']
  const lines = [
    ...(a ? [`${names[0]}: “${quote(a)}”`] : []),
    ...(b ? [`${names[1]}: “${quote(b)}”`] : []),
    ...differences.map(
      ({ type, a: one, b: other }) =>
        `Check the ${typeNames[type]}: ${escapeInline(one)} \\| ${escapeInline(other)}`,
    ),
    ...(relation === null ? [] : [`Linked: ${escapeInline(relation)}`]),
  ]
  // A marker, then lines that stand below its text.
  const marker = `${number}. `
  return `\n${marker}${lines.join(`\\\n${' '.repeat(marker.length)}`)}\n`
}

// Two stars mean bold wherever they stand, as long as a letter or digit is next to them on the inside.
const canBeBold = /^[\p{L}\p{N}](.*[\p{L}\p{N}])?$/su

function quote(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text, evidence }, index) => {
      const line = text.replace(/\s*\n\s*/g, ' ')
      const escaped = escapeLine(line, { atStart: index === 0, atEnd: index === pieces.length - 1 })
      return evidence === 'differing' && canBeBold.test(line) ? `**${escaped}**` : escaped
    })
    .join('')
}
