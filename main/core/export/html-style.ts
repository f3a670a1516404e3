import { createHash } from 'node:crypto'

const colours = ['amber', 'green', 'blue', 'rose', 'violet']

// Grounds keep the contrast of the text above 4.5 : 1; lines differ as they do in the reader, for eyes that see no colour.
const lines: Readonly<Record<string, string>> = {
  amber: 'solid 1.5px',
  green: 'dashed 1.5px',
  blue: 'dotted 2px',
  rose: 'solid 2.5px',
  violet: 'double 1px',
}

const light = `
  --paper: #fff; --ink: #23201b; --quiet: #625c52; --line: #ddd8cd; --link: #1d568a; --soft: #f7f5f0;
  --amber: #f6dd8f; --green: #c5e3bd; --blue: #c3dcf2; --rose: #f5cccb; --violet: #ddd2f1;
  --amber-l: #7a5903; --green-l: #36712d; --blue-l: #2a6699; --rose-l: #a83d39; --violet-l: #6d50a8;`
const dark = `
  --paper: #1b1a18; --ink: #e6e1d8; --quiet: #a8a196; --line: #3a3631; --link: #8fc1ee; --soft: #24221f;
  --amber: #5a4a17; --green: #2b4a28; --blue: #22425e; --rose: #5c2e2d; --violet: #43365f;
  --amber-l: #e0b545; --green-l: #86c47b; --blue-l: #7db3e0; --rose-l: #e58a86; --violet-l: #b39ae0;`

/** The style sheet of every exported page: for screens wide and narrow, light and dark, and for paper. */
export const pageStyle = `
:root { color-scheme: light dark;${light} }
@media (prefers-color-scheme: dark) { :root {${dark} } }
* { box-sizing: border-box; }
html { background: var(--paper); color: var(--ink); scroll-padding-top: 2rem; }
body {
  margin: 0 auto; max-width: 66rem; padding: 3rem 1.5rem 6rem;
  font: 1.0625rem/1.6 'Source Serif 4', 'Source Serif Pro', Charter, 'Iowan Old Style', Georgia, 'Noto Serif', serif;
  overflow-wrap: break-word;
}
a { color: var(--link); text-decoration-thickness: 1px; text-underline-offset: 0.15em; }
a:focus-visible, .table:focus-visible { outline: 2px solid var(--link); outline-offset: 2px; }
.skip { position: absolute; inset-inline-start: -99rem; }
.skip:focus { inset-inline-start: 1rem; inset-block-start: 1rem; padding: 0.5rem 1rem; background: var(--paper); }
h1, h2, h3, h4, h5, h6 { line-height: 1.25; text-wrap: balance; font-weight: 600; break-after: avoid; }
h1 { font-size: 2.25rem; margin: 0 0 0.5rem; letter-spacing: -0.01em; }
h2, nav, .byline, .about, .remarks, .footnotes, .lost, .no, .exported, .left-out, .page {
  font-family: Inter, system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif;
}
h2 { font-size: 0.8125rem; letter-spacing: 0.08em; text-transform: uppercase; color: var(--quiet); margin: 4rem 0 1.5rem; padding-top: 1rem; border-top: 1px solid var(--line); }
h3 { font-size: 1.625rem; margin: 0 0 0.375rem; }
h4 { font-size: 1.25rem; margin: 1.75rem 0 0.5rem; }
h5, h6 { font-size: 1.0625rem; margin: 1.5rem 0 0.375rem; }
p, ul, ol, pre, blockquote, .table { margin: 0 0 0.9em; }
li > ul, li > ol { margin-bottom: 0; }
blockquote { margin-inline: 0; padding-inline-start: 1.25rem; border-inline-start: 2px solid var(--line); }
pre { white-space: pre-wrap; font-size: 0.875rem; padding: 0.75rem 1rem; background: var(--soft); }
code { font-family: ui-monospace, 'Cascadia Mono', Menlo, Consolas, monospace; font-size: 0.9em; }
hr { border: 0; border-top: 1px solid var(--line); margin: 2rem 0; }
img { max-width: 100%; height: auto; }
.table { overflow-x: auto; }
table { border-collapse: collapse; font-size: 0.9375rem; }
th, td { border: 1px solid var(--line); padding: 0.35rem 0.6rem; text-align: start; vertical-align: top; }
th { background: var(--soft); }
td > :last-child, th > :last-child, li > :last-child { margin-bottom: 0; }
.small-caps { font-variant: small-caps; }
.lost .quote { white-space: pre-line; }
.exported, .byline, .about { color: var(--quiet); font-size: 0.8125rem; line-height: 1.5; }
.about { margin-bottom: 1.5rem; }
.about p { margin: 0; }
.left-out { color: var(--quiet); font-size: 0.875rem; }
.page::before { content: 'p. ' attr(data-page); color: var(--quiet); font-size: 0.6875rem; border: 1px solid var(--line); border-radius: 2px; padding: 0 0.25em; margin-inline: 0.2em; }
nav { font-size: 0.9375rem; line-height: 1.5; margin-top: 2.5rem; }
nav h2 { margin: 0 0 0.5rem; border: 0; padding: 0; }
nav ol, nav ul { list-style: none; padding: 0; margin: 0 0 1rem; }
nav li { padding: 0.15rem 0; }
nav .what { color: var(--quiet); font-size: 0.8125rem; }
nav p { margin: 0 0 0.25rem; font-weight: 600; }
.note { max-width: 40rem; margin-bottom: 4rem; }
sup { line-height: 0; font-size: 0.72em; }
sup a, .no { text-decoration: none; }
sup.no { font-weight: 600; padding-inline: 0.15em; color: var(--quiet); }
.footnotes { font-size: 0.8125rem; line-height: 1.5; border-top: 1px solid var(--line); padding: 0.75rem 0 0 1.5rem; margin-top: 1.5rem; }
.footnotes p { margin: 0 0 0.15rem; }
.footnotes > li { margin-bottom: 0.6rem; }
.footnotes ul, .footnotes ol { margin: 0; }
.back { text-underline-offset: 0.25em; }
.document { margin-bottom: 5rem; }
.text { display: grid; grid-template-columns: minmax(0, 39rem) minmax(0, 19rem); column-gap: 3rem; align-items: start; }
.text > * { grid-column: 1; min-width: 0; }
.text > .remarks { grid-column: 2; }
.remarks { list-style: none; margin: 0.15rem 0 1rem; padding: 0; font-size: 0.8125rem; line-height: 1.45; color: var(--ink); }
.remarks li[id] { position: relative; padding-inline-start: 1.9rem; margin-bottom: 0.75rem; break-inside: avoid; }
.remarks li > .no { position: absolute; inset-inline-start: 0; inset-block-start: 0; min-width: 1.4rem; text-align: center; font-weight: 600; color: var(--ink); border-radius: 3px; }
.remarks p, .remarks ul, .lost p, .lost ul { margin: 0 0 0.25rem; }
.remarks ul:not(.tags), .remarks ol { padding-inline-start: 1.1rem; }
.tags { list-style: none; padding: 0; display: flex; flex-wrap: wrap; gap: 0.25rem; }
.tags li { padding: 0 0.4rem; border-radius: 3px; font-size: 0.75rem; overflow-wrap: anywhere; }
.relation { font-weight: 600; }
.link cite, .cited, .by { color: var(--quiet); }
.link-comment { margin-inline-start: 1rem; }
.by, .cited { font-size: 0.75rem; }
.lost { font-size: 0.875rem; border-top: 1px solid var(--line); padding-top: 0.75rem; max-width: 39rem; }
.sources li { margin-bottom: 0.5rem; padding-inline-start: 2rem; text-indent: -2rem; }
.sources ul { list-style: none; padding: 0; max-width: 40rem; }
mark { color: inherit; background: none; border-radius: 2px; }
:target, :target + mark { outline: 2px solid var(--link); outline-offset: 2px; }
${Array.from({ length: 11 }, (_, index) => `.span-${index + 2} { grid-row: span ${index + 2}; }`).join('\n')}
${colours
  .map(
    name => `.c-${name} { background: var(--${name}); }
mark.c-${name} { text-decoration: underline ${lines[name]} var(--${name}-l); text-underline-offset: 0.22em; }
mark.o-${name} { border-bottom: ${lines[name]} var(--${name}-l); }`,
  )
  .join('\n')}
@media screen and (max-width: 56rem) {
  .text { display: block; }
  .remarks { margin: -0.25rem 0 1.25rem; padding: 0.6rem 0.75rem; background: var(--soft); border-inline-start: 2px solid var(--line); }
  .remarks > li:last-child { margin-bottom: 0; }
}
@page { size: A4; margin: 20mm 18mm 22mm; @bottom-center { content: counter(page) ' / ' counter(pages); font: 8pt Inter, Arial, sans-serif; color: #625c52; } }
@media print {
  :root { color-scheme: light;${light} }
  html { font-size: 9.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  body { max-width: none; padding: 0; }
  .skip { display: none; }
  .text { grid-template-columns: minmax(0, 1fr) 48mm; column-gap: 7mm; }
  .remarks, .footnotes { font-size: 7.5pt; }
  .by, .cited, .tags li { font-size: 7pt; }
  .note, .sources ul, .lost { max-width: none; }
  #notes + #documents, .document ~ .document { break-before: page; }
  .about { break-after: avoid; }
  h3 { break-after: auto; text-wrap: wrap; }
  h2 { margin-top: 2.5rem; text-transform: none; letter-spacing: 0; font-size: 1rem; }
  p, li { orphans: 2; widows: 2; }
  tr, img { break-inside: avoid; }
  a { color: inherit; }
  .table { overflow: visible; }
}
`

/** What a page with this style sheet may load: itself, and pictures that it holds. */
export const pagePolicy = `default-src 'none'; style-src 'sha256-${createHash('sha256').update(pageStyle).digest('base64')}'; img-src data:; base-uri 'none'; form-action 'none'`
