import type { ReportWords } from './report-words.ts'

const number = (value: number) => value.toLocaleString('de')
const alone = 'Stellen, zu denen der andere Bericht kein Gegenstück hat.'

/** The words of a report in German. */
export const de: ReportWords = {
  language: 'de',
  direction: 'ltr',
  title: { two: 'Zwei Berichte im Vergleich', within: 'Ein Bericht, mit sich selbst verglichen' },
  made: { before: 'Verglichen von Parallax, ', moment: moment => `${moment} UTC` },
  names: { report: 'Der Bericht', a: 'A', b: 'B', first: 'Erste Stelle', second: 'Zweite Stelle' },
  parts: {
    differs: {
      heading: 'Abweichung: prüfen',
      hint: 'Stellen, die vom selben handeln und deren Angaben nicht übereinstimmen. Welche davon stimmt, ist damit nicht gesagt.',
    },
    sameWording: {
      heading: 'Gleicher Wortlaut',
      hint: 'Stellen mit denselben Wörtern: Zitate, oder eine gemeinsame Quelle.',
    },
    sameClaim: { heading: 'Gleiche Aussage', hint: 'Stellen, die dasselbe in anderen Worten sagen.' },
    lessSure: {
      heading: 'Weniger sicher',
      hint: 'Stellen, die sich ähneln, aber nicht so sehr, dass sie sicher dasselbe sagen: etwa die Hälfte der Paare tut es.',
    },
    onlyInA: { heading: 'Nur in A', hint: alone },
    onlyInB: { heading: 'Nur in B', hint: alone },
  },
  contents: 'Inhalt',
  found: 'Gefunden',
  passages: 'Stellen',
  none: 'Keine.',
  counterpart: 'Mit Gegenstück: ',
  coverage: ({ percent, percentSurely, covered, words, matched, sentences }) =>
    `${percent} % der Wörter (${number(covered)} von ${number(words)})${percentSurely < percent ? `, sicher ${percentSurely} %` : ''}, ${number(matched)} von ${number(sentences)} ${sentences === 1 ? 'Satz' : 'Sätzen'}`,
  dismissedRow: 'Verworfen, nicht aufgeführt',
  dismissed: count =>
    `Verworfen und nicht aufgeführt: ${number(count)} ${count === 1 ? 'Vorschlag' : 'Vorschläge'}.`,
  check: {
    date: 'Datum prüfen:',
    number: 'Zahl prüfen:',
    name: 'Name prüfen:',
    direction: 'Richtung prüfen:',
    negation: 'Verneinung prüfen:',
    certainty: 'Gewissheit prüfen:',
  },
  or: 'oder',
  linked: 'Verknüpft:',
  highlighted: 'Markiert',
  quotes: ['„', '“'],
  comma: ', ',
  twoLanguages: (one, other, mostly) =>
    `Sprache von „${one.title}“: ${mostly ? 'vor allem ' : ''}${one.language}, von „${other.title}“: ${mostly ? 'vor allem ' : ''}${other.language}. Stellen in verschiedenen Sprachen werden nicht verglichen.`,
  cut: (title, read, length) =>
    `Von „${title}“ wurden nur die ersten ${number(read)} von ${number(length)} Zeichen verglichen.`,
}
