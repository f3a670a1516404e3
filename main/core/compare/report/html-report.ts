import { createHash } from 'node:crypto'
import type { Piece } from '../../../../shared/compare/index.ts'
import type { ComparisonReport, ReportedPair, ReportedSide } from './comparison-report.ts'
import { reportStyle } from './report-style.ts'
import {
  counted,
  coverageOf,
  momentOf,
  type ReportSection,
  sectionsOf,
  sourceOf,
  titleOf,
  typeNames,
} from './report-words.ts'

/**
 * A report of a comparison as one HTML page, piece by piece: nothing is fetched, nothing runs, and it prints. Quotes
 * keep every character but those that HTML cannot hold.
 */
export function* htmlReport(report: ComparisonReport): Generator<string> {
  const { a, b, within, at, notices, dismissed } = report
  const title = titleOf(report)
  const sections = sectionsOf(report)
  const hash = createHash('sha256').update(reportStyle).digest('base64')
  yield `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${hash}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}: ${escape(within ? a.title : `${a.title} / ${b.title}`)}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p class="made">Compared by Parallax, <time datetime="${escape(at)}">${momentOf(at)} UTC</time></p>
`
  yield `<dl class="sources">\n`
  yield* within ? [aboutOf('The report', a)] : [aboutOf('A', a), aboutOf('B', b)]
  yield `</dl>\n`
  for (const notice of notices) yield `<p class="notice" dir="auto">${escape(notice)}</p>\n`
  yield `<nav aria-label="Contents">\n<ul>\n`
  for (const { id, heading, pairs } of sections)
    yield `<li><a href="#${id}">${heading}</a> <span class="count">${pairs.length}</span></li>\n`
  yield `</ul>\n</nav>\n`
  if (dismissed > 0)
    yield `<p class="made">Dismissed and not listed: ${counted(dismissed, 'suggestion')}.</p>\n`
  for (const section of sections) yield* sectionOf(section, report)
  yield `</main>\n</body>\n</html>\n`
}

function aboutOf(name: string, side: ReportedSide): string {
  const source = sourceOf(side)
  return `<div><dt>${name}</dt><dd><b dir="auto">${escape(side.title)}</b>${source === '' ? '' : `<br><span dir="auto">${escape(source)}</span>`}<br>With a counterpart: ${coverageOf(side)}${meterOf(side)}</dd></div>\n`
}

// Said in words beside it: the bar is for the eye.
function meterOf({ words, covered }: ReportedSide): string {
  return `<svg class="meter" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="4"/><rect class="part" width="${words === 0 ? 0 : Math.round((100 * covered) / words)}" height="4"/></svg>`
}

function* sectionOf(
  { id, heading, hint, pairs }: ReportSection,
  report: ComparisonReport,
): Generator<string> {
  yield `<section aria-labelledby="${id}">\n<h2 id="${id}">${heading}</h2>\n<p class="hint">${hint}</p>\n`
  if (pairs.length === 0) yield `<p>None.</p>\n</section>\n`
  else {
    yield `<ol>\n`
    for (const pair of pairs) yield pairOf(pair, report)
    yield `</ol>\n</section>\n`
  }
}

function pairOf({ a, b, differences, relation }: ReportedPair, report: ComparisonReport): string {
  const names = report.within ? ['First', 'Second'] : ['A', 'B']
  const passages = [
    a && passageOf(names[0]!, a, report.a.language),
    b && passageOf(names[1]!, b, report.b.language),
  ].filter(passage => passage !== null)
  const values = differences
    .map(
      ({ type, a: one, b: other }) =>
        `<li>Check the ${typeNames[type]}: <b dir="auto">${escape(one)}</b> <span aria-hidden="true">|</span><span class="unseen">or</span> <b dir="auto">${escape(other)}</b></li>`,
    )
    .join('')
  const linked =
    relation === null ? '' : `<p class="linked">Linked: <b dir="auto">${escape(relation)}</b></p>`
  return `<li><div class="pair${passages.length === 1 ? ' alone' : ''}">${passages.join('')}</div>${values === '' ? '' : `<ul class="values">${values}</ul>`}${linked}</li>\n`
}

function passageOf(name: string, pieces: readonly Piece[], language: string | null): string {
  const words = pieces.map(({ text, evidence }) =>
    evidence === 'differing'
      ? `<strong>${escape(text)}</strong>`
      : evidence === 'shared'
        ? `<mark>${escape(text)}</mark>`
        : escape(text),
  )
  const lang = language !== null && /^[a-z]{2,3}$/.test(language) ? ` lang="${language}"` : ''
  return `<figure><figcaption>${name}</figcaption><blockquote dir="auto"${lang}>${words.join('')}</blockquote></figure>`
}

/** Text for the inside of an element or a quoted attribute. Controls, which HTML does not allow, become blanks. */
function escape(text: string): string {
  return text.replace(controls, ' ').replace(/[&<>"']/g, sign => `&#${sign.charCodeAt(0)};`)
}

// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/g
