import type { ReportWords } from './report-words.ts'

const number = (value: number) => value.toLocaleString('en')
const counted = (count: number, noun: string) => `${number(count)} ${noun}${count === 1 ? '' : 's'}`
const alone = 'Passages for which the other report has no counterpart.'

/** The words of a report in English. */
export const en: ReportWords = {
  language: 'en',
  direction: 'ltr',
  title: { two: 'Two reports compared', within: 'A report compared with itself' },
  made: { before: 'Compared by Parallax, ', moment: moment => `${moment} UTC` },
  names: { report: 'The report', a: 'A', b: 'B', first: 'First', second: 'Second' },
  parts: {
    differs: {
      heading: 'Differs: check',
      hint: 'Passages that tell of the same thing with values that do not agree. Which of them is right is not said here.',
    },
    sameWording: {
      heading: 'Same wording',
      hint: 'Passages that share their words: quotations, or one source behind both.',
    },
    sameClaim: { heading: 'Same claim', hint: 'Passages that tell the same in other words.' },
    lessSure: {
      heading: 'Less sure',
      hint: 'Passages that are alike, but not so much that they surely tell the same: about half of the pairs do.',
    },
    onlyInA: { heading: 'Only in A', hint: alone },
    onlyInB: { heading: 'Only in B', hint: alone },
  },
  contents: 'Contents',
  found: 'Found',
  passages: 'Passages',
  none: 'None.',
  counterpart: 'With a counterpart: ',
  coverage: ({ percent, percentSurely, covered, words, matched, sentences }) =>
    `${percent} % of its words (${number(covered)} of ${number(words)})${percentSurely < percent ? `, surely ${percentSurely} %` : ''}, ${number(matched)} of ${counted(sentences, 'sentence')}`,
  dismissedRow: 'Dismissed, not listed',
  dismissed: count => `Dismissed and not listed: ${counted(count, 'suggestion')}.`,
  check: {
    date: 'Check the date:',
    number: 'Check the number:',
    name: 'Check the name:',
    direction: 'Check the direction:',
    negation: 'Check the negation:',
    certainty: 'Check the certainty:',
  },
  or: 'or',
  linked: 'Linked:',
  highlighted: 'Highlighted',
  quotes: ['“', '”'],
  comma: ', ',
  twoLanguages: (one, other, mostly) =>
    `“${one.title}” is ${mostly ? 'mostly ' : ''}in ${one.language}, “${other.title}” ${mostly ? 'mostly ' : ''}in ${other.language}: passages in different languages are not compared.`,
  cut: (title, read, length) =>
    `Of “${title}” only the first ${number(read)} of ${number(length)} characters were compared.`,
}
