/** The style sheet of a comparison report: light and dark as the reader's computer has it, two columns where there is room, and fit for paper. */
export const reportStyle = `
:root { color-scheme: light dark; --paper: #fdfcf9; --ink: #23201b; --soft: #575148; --line: #e3dfd5; --accent: #2f5d8a; --mark: #e4ecd9; --differ: #f5cccb; --edge: #a83d39; }
@media (prefers-color-scheme: dark) {
  :root { --paper: #1b1a18; --ink: #e6e1d8; --soft: #b0a89c; --line: #3a3630; --accent: #8fb8de; --mark: #2f3f2a; --differ: #5c2e2d; --edge: #e58a86; }
}
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.6 Georgia, 'Source Serif 4', serif; overflow-wrap: anywhere; }
main { max-width: 66rem; margin: 0 auto; padding: 3rem 1.5rem 6rem; }
h1 { font-size: 1.6rem; line-height: 1.25; text-wrap: balance; margin: 0 0 .4rem; }
h2 { font-size: 1.2rem; line-height: 1.3; margin: 3rem 0 .3rem; padding-top: .8rem; border-top: 1px solid var(--line); }
.made, .hint, nav, dt, figcaption, .values, .linked, .notice { font-family: system-ui, sans-serif; font-size: .875rem; }
.made, .hint { color: var(--soft); margin: 0 0 1rem; }
.notice { border-inline-start: 3px solid var(--edge); padding: .4rem .9rem; margin: 1rem 0; }
.sources { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(22rem, 100%), 1fr)); gap: 1rem 2rem; margin: 1.5rem 0; }
.sources > div { display: flex; gap: .8rem; }
.sources dd { margin: 0; flex: 1; font-size: .95rem; }
dt, figcaption { color: var(--soft); font-weight: 600; }
.meter { display: block; width: 100%; height: 4px; margin-top: .5rem; }
[dir=rtl] .meter { transform: scaleX(-1); }
.meter .all { fill: var(--line); }
.meter .part, .meter .perhaps { fill: var(--accent); }
.meter .perhaps { fill-opacity: .42; }
nav ul { display: flex; flex-wrap: wrap; gap: .3rem 1.6rem; list-style: none; margin: 0 0 1rem; padding: 0; }
a { color: var(--accent); }
.count { color: var(--soft); font-variant-numeric: tabular-nums; }
ol { padding: 0; margin: 0; list-style: none; counter-reset: pair; }
ol > li { counter-increment: pair; position: relative; padding-block: 1rem; padding-inline-start: 2.4rem; border-bottom: 1px solid var(--line); break-inside: avoid; }
ol > li::before { content: counter(pair); position: absolute; inset-inline-start: 0; color: var(--soft); font: .8rem/2 system-ui, sans-serif; font-variant-numeric: tabular-nums; }
.pair { display: grid; grid-template-columns: 1fr 1fr; gap: .8rem 2rem; }
.pair.alone { grid-template-columns: 1fr; }
@media (max-width: 46rem) { .pair { grid-template-columns: 1fr; } }
figure { margin: 0; display: flex; gap: .7rem; }
blockquote { margin: 0; flex: 1; min-width: 0; white-space: pre-line; }
mark { background: var(--mark); color: inherit; border-radius: 2px; }
strong { background: var(--differ); border-bottom: 2px solid var(--edge); border-radius: 2px; font-weight: 600; }
.values { list-style: none; margin: .6rem 0 0; padding: 0; }
.values li { border-inline-start: 3px solid var(--edge); padding-inline-start: .7rem; margin-top: .3rem; }
.linked { margin: .5rem 0 0; color: var(--soft); }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
@media print {
  :root { --paper: #fff; --ink: #000; --soft: #444; --line: #bbb; --accent: #000; --mark: #eee; --differ: #ddd; --edge: #000; }
  body { font-size: 10.5pt; }
  main { max-width: none; padding: 0; }
  .pair { grid-template-columns: 1fr 1fr; }
  .pair.alone { grid-template-columns: 1fr; }
  nav { display: none; }
  h2 { break-after: avoid; }
  mark { background: none; text-decoration: underline dotted; }
}
`
