import type { Piece } from '../../../../shared/compare/index.ts'
import { escapeInline, escapeLine } from '../../../../shared/markdown/escape.ts'
import type { ComparisonReport, ReportedPair, ReportedSide } from './comparison-report.ts'
import { coverageOf, momentOf, namesOf, type ReportSection, sectionsOf, sourceOf } from './report-sections.ts'
import type { ReportWords } from './words/index.ts'

/**
 * A report of a comparison as Markdown (CommonMark with GFM's tables), piece by piece. Quotes keep every character;
 * values that differ are bold.
 */
export function* markdownReport(report: ComparisonReport, words: ReportWords): Generator<string> {
  const { a, b, within, at, notices, dismissed } = report
  const { names, made } = words
  const sections = sectionsOf(report, words)
  yield `# ${words.title[within ? 'within' : 'two']}\n\n${made.before}${made.moment(momentOf(at))}.\n\n`
  yield* within ? [aboutOf(names.report, a, words)] : [aboutOf(names.a, a, words), aboutOf(names.b, b, words)]
  yield '\n'
  for (const notice of notices) yield `> ${escapeInline(notice)}\n\n`
  yield `| ${words.found} | ${words.passages} |\n| --- | ---: |\n`
  for (const { heading, pairs } of sections) yield `| ${heading} | ${pairs.length} |\n`
  if (dismissed > 0) yield `| ${words.dismissedRow} | ${dismissed} |\n`
  for (const section of sections) yield* sectionOf(section, report, words)
}

function aboutOf(name: string, side: ReportedSide, words: ReportWords): string {
  const source = sourceOf(side, words)
  const told = source === '' ? side.title : source
  const stop = /[.!?…؟]$/u.test(told) ? '' : '.'
  return `- **${name}**: *${escapeInline(side.title)}*${source === '' ? '' : `${words.comma}${escapeInline(source)}`}${stop} ${words.counterpart}${coverageOf(side, words)}.\n`
}

function* sectionOf(
  { heading, hint, pairs }: ReportSection,
  report: ComparisonReport,
  words: ReportWords,
): Generator<string> {
  const names = namesOf(report, words)
  yield `\n## ${heading}\n\n${hint}\n`
  if (pairs.length === 0) yield `\n${words.none}\n`
  for (const [index, pair] of pairs.entries()) yield pairOf(pair, index + 1, names, words)
}

function pairOf(
  { a, b, differences, relation, marked }: ReportedPair,
  number: number,
  [one, other]: readonly [string, string],
  { quotes, check, linked, highlighted }: ReportWords,
): string {
  const quoted = (pieces: readonly Piece[]) => `${quotes[0]}${quote(pieces)}${quotes[1]}`
  const lines = [
    ...(a ? [`${one}: ${quoted(a)}`] : []),
    ...(b ? [`${other}: ${quoted(b)}`] : []),
    ...differences.map(
      ({ type, a: value, b: against }) =>
        `${check[type]} ${escapeInline(value)} \\| ${escapeInline(against)}`,
    ),
    ...(relation === null ? [] : [`${linked} ${escapeInline(relation)}`]),
    ...(marked ? [highlighted] : []),
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
