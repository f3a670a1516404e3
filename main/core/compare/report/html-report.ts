import { createHash } from 'node:crypto'
import type { Piece } from '../../../../shared/compare/index.ts'
import type { ComparisonReport, ReportedPair, ReportedSide } from './comparison-report.ts'
import { reportStyle } from './report-style.ts'
import {
  coverageOf,
  momentOf,
  namesOf,
  percentOf,
  percentSurelyOf,
  type ReportSection,
  sectionsOf,
  sourceOf,
} from './report-sections.ts'
import type { ReportWords } from './words/index.ts'

/**
 * A report of a comparison as one HTML page, piece by piece: nothing is fetched, nothing runs, and it prints. Quotes
 * keep every character but those that HTML cannot hold.
 */
export function* htmlReport(report: ComparisonReport, words: ReportWords): Generator<string> {
  const { a, b, within, at, notices, dismissed } = report
  const { names, made } = words
  const title = words.title[within ? 'within' : 'two']
  const sections = sectionsOf(report, words)
  const hash = createHash('sha256').update(reportStyle).digest('base64')
  yield `<!doctype html>
<html lang="${words.language}" dir="${words.direction}">
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
<p class="made">${made.before}<time datetime="${escape(at)}">${made.moment(momentOf(at))}</time></p>
`
  yield `<dl class="sources">\n`
  yield* within ? [aboutOf(names.report, a, words)] : [aboutOf(names.a, a, words), aboutOf(names.b, b, words)]
  yield `</dl>\n`
  for (const notice of notices) yield `<p class="notice" dir="auto">${escape(notice)}</p>\n`
  yield `<nav aria-label="${words.contents}">\n<ul>\n`
  for (const { id, heading, pairs } of sections)
    yield `<li><a href="#${id}">${heading}</a> <span class="count">${pairs.length}</span></li>\n`
  yield `</ul>\n</nav>\n`
  if (dismissed > 0) yield `<p class="made">${words.dismissed(dismissed)}</p>\n`
  for (const section of sections) yield* sectionOf(section, report, words)
  yield `</main>\n</body>\n</html>\n`
}

function aboutOf(name: string, side: ReportedSide, words: ReportWords): string {
  const source = sourceOf(side, words)
  return `<div><dt>${name}</dt><dd><b dir="auto">${escape(side.title)}</b>${source === '' ? '' : `<br><span dir="auto">${escape(source)}</span>`}<br>${words.counterpart}${coverageOf(side, words)}${meterOf(side)}</dd></div>\n`
}

// Said in words beside it: the bar is for the eye.
function meterOf(side: ReportedSide): string {
  return `<svg class="meter" viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="all" width="100" height="4"/><rect class="perhaps" width="${percentOf(side)}" height="4"/><rect class="part" width="${percentSurelyOf(side)}" height="4"/></svg>`
}

function* sectionOf(
  { id, heading, hint, pairs }: ReportSection,
  report: ComparisonReport,
  words: ReportWords,
): Generator<string> {
  yield `<section aria-labelledby="${id}">\n<h2 id="${id}">${heading}</h2>\n<p class="hint">${hint}</p>\n`
  if (pairs.length === 0) yield `<p>${words.none}</p>\n</section>\n`
  else {
    yield `<ol>\n`
    for (const pair of pairs) yield pairOf(pair, report, words)
    yield `</ol>\n</section>\n`
  }
}

function pairOf(
  { a, b, differences, relation, marked }: ReportedPair,
  report: ComparisonReport,
  words: ReportWords,
): string {
  const [one, other] = namesOf(report, words)
  const passages = [
    a && passageOf(one, a, report.a.language),
    b && passageOf(other, b, report.b.language),
  ].filter(passage => passage !== null)
  const values = differences
    .map(
      ({ type, a: value, b: against }) =>
        `<li>${words.check[type]} <b dir="auto">${escape(value)}</b> <span aria-hidden="true">|</span><span class="unseen">${words.or}</span> <b dir="auto">${escape(against)}</b></li>`,
    )
    .join('')
  const linked =
    relation === null ? '' : `<p class="linked">${words.linked} <b dir="auto">${escape(relation)}</b></p>`
  const highlighted = marked ? `<p class="linked">${words.highlighted}</p>` : ''
  return `<li><div class="pair${passages.length === 1 ? ' alone' : ''}">${passages.join('')}</div>${values === '' ? '' : `<ul class="values">${values}</ul>`}${linked}${highlighted}</li>\n`
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
