import { expect, test } from 'vitest'
import { analyse } from '../../../main/core/compare/analyse.ts'
import { compareTexts } from '../../../main/core/compare/compare.ts'

const byLetters = (one: string[], other: string[]) => (one.join() < other.join() ? -1 : 1)
const source = (text: string) => ({ text, language: null, publishedOn: '2026-03-04' })

// Five sentences of each language: what they differ in, with both values.
const reports: Record<string, { a: string; b: string; differences: [type: string, a: string, b: string][] }> =
  {
    de: {
      a: 'Die Minister beider Länder haben den Vertrag am Dienstag in Lindau unterzeichnet. Die Preise für Fisch sind im Februar um drei Prozent gestiegen. Die Polizei hat niemanden festgenommen. Bei dem Unfall wurden dreiundzwanzig Menschen verletzt. Die Brücke ist wieder offen.',
      b: 'Am Montag unterzeichneten die Minister der beiden Länder in Lindau den Vertrag. Im Februar sind die Preise für Fisch gefallen. Nach dem Streit wurden von der Polizei zwei Männer festgenommen. 26 Menschen wurden bei dem Unfall verletzt. Die Brücke bleibt geschlossen.',
      differences: [
        ['date', 'Dienstag', 'Montag'],
        ['direction', 'gestiegen', 'gefallen'],
        ['direction', 'offen', 'geschlossen'],
        ['negation', 'niemanden festgenommen', 'festgenommen'],
        ['number', 'dreiundzwanzig Menschen', '26 Menschen'],
      ],
    },
    fr: {
      a: 'Les ministres des deux pays ont signé le traité le 2 septembre 2025 à Lyon. Les prix du poisson ont augmenté de trois pour cent en février. Personne n’a été blessé dans l’accident. Le pont est de nouveau ouvert. La police a arrêté quatre-vingts personnes.',
      b: 'Le traité a été signé par les ministres des deux pays à Lyon le 3 septembre 2025. En février, les prix du poisson ont baissé. Dans l’accident, deux hommes ont été blessés. Le pont reste fermé. La police a arrêté 25 personnes.',
      differences: [
        ['date', '2 septembre 2025', '3 septembre 2025'],
        ['direction', 'augmenté', 'baissé'],
        ['direction', 'ouvert', 'fermé'],
        ['negation', 'Personne n’a été blessé', 'blessés'],
        ['number', 'quatre-vingts personnes', '25 personnes'],
      ],
    },
    es: {
      a: 'Los ministros de los dos países firmaron el tratado el 2 de septiembre de 2025 en Sevilla. Los precios del pescado subieron en febrero un tres por ciento. Nadie resultó herido en el accidente. El puente está abierto de nuevo. La policía detuvo a veintitrés personas.',
      b: 'El tratado fue firmado el 3 de septiembre en Sevilla por los ministros de los dos países. En febrero los precios del pescado bajaron. En el accidente resultaron heridos dos hombres. El puente sigue cerrado. La policía detuvo a 1.200 personas.',
      differences: [
        ['date', '2 de septiembre de 2025', '3 de septiembre'],
        ['direction', 'abierto', 'cerrado'],
        ['direction', 'subieron', 'bajaron'],
        ['negation', 'Nadie resultó herido', 'heridos'],
        ['number', 'veintitrés personas', '1.200 personas'],
      ],
    },
  }

test.each(Object.entries(reports))(
  'what differs is found in another language: %s',
  (language, { a, b, differences }) => {
    const comparison = compareTexts(source(a), source(b))
    expect([comparison.a.language, comparison.b.language]).toEqual([language, language])
    const found = comparison.proposals.flatMap(proposal =>
      proposal.differences.map(({ type, a: one, b: other }) => [
        type,
        a.slice(one.start, one.end),
        b.slice(other.start, other.end),
      ]),
    )
    expect(found.toSorted(byLetters)).toEqual(differences)
  },
)

test.each(Object.entries(reports))('a report agrees with itself: %s', (_, { a }) => {
  const twins = compareTexts(source(a), source(a)).proposals.filter(
    ({ a: one, b: other }) => one?.start === other?.start,
  )
  expect(twins.map(({ kind }) => kind)).not.toContain('differs')
})

test('texts without spaces are compared by the words of a dictionary', () => {
  const a = '两国部长星期二在北京会面，并签署了一份贸易协议。去年夏天下雨很多，河水上涨。'
  const b = '今年的电影节在上海开幕。两国部长周一在北京签署贸易协议。'
  const [first] = compareTexts(source(a), source(b)).proposals
  expect(b.slice(first!.b!.start, first!.b!.end)).toBe('两国部长周一在北京签署贸易协议。')
  expect(first!.a!.start).toBe(0)
})

test.each([
  ['نسبة', 'ارتفعت الأرباح بنسبة 60 في المئة هذا العام.', [['60 في المئة', 60, 'percent']]],
  ['علامة', 'ارتفعت الأسعار بنسبة ٥٫٥٪ في مارس.', [['٥٫٥٪', 5.5, 'percent']]],
  ['كلمة', 'تراجع الإنتاج ٦٠ بالمئة.', [['٦٠ بالمئة', 60, 'percent']]],
  ['مال', 'بلغت الخسائر 3.5 مليون دولار.', [['3.5 مليون دولار', 3_500_000, 'dollar']]],
  ['عدد', 'وصل ٢٣ جنديا إلى المدينة.', [['٢٣ جنديا', 23, null]]],
  ['بالحروف', 'أصيب ثلاثة وعشرون عاملا في الحريق.', [['ثلاثة وعشرون عاملا', 23, null]]],
])('Arabic numbers end with what they count, not with the word after: %s', (_, text, expected) => {
  const numbers = analyse({ ...source(text), language: 'ar' }).sentences.flatMap(sentence => sentence.numbers)
  expect(numbers.map(({ start, end, value, measure }) => [text.slice(start, end), value, measure])).toEqual(
    expected,
  )
})

test('Arabic reports that do not agree on a number differ in it, in whichever digits', () => {
  const a = 'أعلنت الشركة يوم الأحد أن أرباحها ارتفعت بنسبة 60 في المئة. وأصيب ٢٣ عاملا في حريق المصنع.'
  const b = 'أعلنت الشركة يوم الأحد أن أرباحها ارتفعت بنسبة ٥٥٪. وأصيب 23 عاملا في حريق المصنع.'
  const { proposals } = compareTexts({ ...source(a), language: 'ar' }, { ...source(b), language: 'ar' })
  const found = proposals.flatMap(proposal =>
    proposal.differences.map(({ type, a: one, b: other }) => [
      type,
      a.slice(one.start, one.end),
      b.slice(other.start, other.end),
    ]),
  )
  expect(found).toEqual([['number', '60 في المئة', '٥٥٪']])
})
