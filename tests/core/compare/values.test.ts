import { expect, test } from 'vitest'
import { analyse, type Sentence } from '../../../main/core/compare/analyse.ts'
import { detectLanguage } from '../../../main/core/compare/text/language.ts'
import { compareDates } from '../../../main/core/compare/values/compare-dates.ts'
import { sameName } from '../../../main/core/compare/values/names.ts'
import { agree, isLoose } from '../../../main/core/compare/values/precision.ts'

const read = (text: string, publishedOn: string | null = null): Sentence =>
  analyse({ text, language: 'en', publishedOn }).sentences[0]!

test.each([
  ['It took 1,800 men.', 1800, null],
  ['They paid 3.2 billion dollars.', 3.2e9, 'dollar'],
  ['They paid $1.2bn for it.', 1.2e9, 'dollar'],
  ['He won £40 million.', 40e6, 'pound'],
  ['It rose by 60 per cent.', 60, 'percent'],
  ['It rose by 4.5% again.', 4.5, 'percent'],
  ['Some twenty-three people came.', 23, null],
  ['Two hundred and fifty came.', 250, null],
  ['Half a million came.', 500_000, null],
  ['A dozen came.', 12, null],
  ['Nine out of ten came.', 90, 'percent'],
  ['It is 30 kilometres away.', 30_000, 'metre'],
  ['Two-thirds of them voted.', 200 / 3, 'percent'],
  ['Every second farm was flooded.', 50, 'percent'],
  ['One farm in four was flooded.', 25, 'percent'],
  ['They flooded a little over a quarter.', 25, 'percent'],
  ['Fewer than half voted.', 50, 'percent'],
  ['It holds five cubic kilometres.', 5e9, 'cubic metre'],
  ['It took two hours and 10 minutes.', 7800, 'time'],
  ['It took a year and a half.', 1.5 * 365.25 * 86_400, 'time'],
  ['They waited for an hour.', 3600, 'time'],
  ['They waited for half an hour.', 1800, 'time'],
  ['They waited for three quarters of an hour.', 2700, 'time'],
  ['They came with a pair of dogs.', 2, null],
  ['One farmer lost his cows.', 1, null],
  ['It was for most of the houses.', 75, 'percent'],
  ['It was minus 12 at night.', -12, 'degree'],
  ['It was minus 12 degrees at night.', -12, 'degree'],
  ['Growth was minus 3 per cent.', -3, 'percent'],
  ['Growth was minus 3.5% again.', -3.5, 'percent'],
  ['The balance was minus 2 million euros.', -2e6, 'euro'],
])('the number of “%s” is %d %s', (text, value, measure) => {
  const [number] = read(text).numbers
  expect(number!.value).toBeCloseTo(value, 6)
  expect(number!.measure).toBe(measure)
})

test.each([
  ['It took 10-12 people.', 'count', null, [10, 12]],
  ['It took 10–12 women.', 'count', null, [10, 12]],
  ['It fell by 5-7 per cent.', 'count', 'percent', [5, 7]],
  ['It fell by 5-7%.', 'count', 'percent', [5, 7]],
  ['Growth was minus 2-3 per cent.', 'count', 'percent', [-3, -2]],
  ['It lasted 2-3 minutes.', 'count', 'time', [120, 180]],
  ['It reached 2-3 million homes.', 'count', null, [2e6, 3e6]],
  ['Halden lost 1-2 to Ostby.', 'score', null, [2001, 2001]],
  ['Halden 1-2 Rovers was the result.', 'score', null, [2001, 2001]],
  ['Halden won 3-1 against Ostby.', 'score', null, [3001, 3001]],
  ['Halden won 3:1 against Ostby.', 'score', null, [3001, 3001]],
  ['Halden won 88:79 against Ostby.', 'score', null, [88_079, 88_079]],
])('“%s” has a %s of %s in %j', (text, kind, measure, [low, high]) => {
  expect(read(text).numbers[0]).toMatchObject({ kind, measure, low, high })
})

test.each(['They met at 10:12.', 'She ran it in 59:40 again.'])('no score: %s', text => {
  expect(read(text).numbers.filter(({ kind }) => kind === 'score')).toEqual([])
})

test.each([
  ['about 1,200 people', '1,187 people', true],
  ['48 km of road', '30 miles of road', true],
  ['more than 1,800 people', 'nearly two thousand people', true],
  ['a fifth of the votes', '20 per cent of the votes', true],
  ['at least 23 people', '26 people', false],
  ['46 dollars', '48 dollars', false],
  ['nearly 29,000 people', '31,400 people', false],
  ['three men', 'four men', false],
  ['more than a dozen men', '14 men', true],
  ['more than half a million men', '600,000 men', true],
  ['four hundred or so men', '420 men', true],
  ['well over a billion euros', '1.4 billion euros', true],
  ['612,431 votes', '600,000 votes', true],
  ['dozens of men', '40 men', true],
  ['dozens of men', 'nine men', false],
  ['no more than nine men', 'eleven men', false],
  ['for a fortnight', 'for two weeks', true],
  ['for a month', 'for four weeks', true],
  ['for two hours and 48 minutes', 'for 168 minutes', true],
  ['for almost an hour', 'for forty minutes', false],
  ['less than half of the votes', '61 per cent of the votes', false],
  ['nearly a third of the votes', '18 per cent of the votes', false],
  ['passed by 11 votes to four', 'passed by nine votes to six', false],
  ['passed by nine votes to six', 'passed, nine judges being for it and six against', true],
  ['most of the votes', 'a third of the votes', false],
  ['most of the votes', '61 per cent of the votes', true],
  ['several men', 'nine men', true],
  ['several men', 'forty men', false],
  ['almost nine years', 'more than a decade', false],
])('%s and %s: the same is %s', (a, b, same) => {
  expect(agree(read(`It was ${a}.`).numbers[0]!, read(`It was ${b}.`).numbers[0]!)).toBe(same)
})

test.each([
  ['It was minus 12 degrees.', false],
  ['About 40 people came.', false],
  ['Several people came.', true],
  ['Dozens of people came.', true],
])('how loosely the number of “%s” is told: %s', (text, loose) => {
  expect(isLoose(read(text).numbers[0]!)).toBe(loose)
})

test.each([
  'No one came.',
  'One day they came.',
  'He came twice a week, every day.',
  'Every second day, they came.',
])('no share and no length of time: %s', text => {
  expect(read(text).numbers.filter(({ kind, measure }) => kind === 'count' && measure !== 'times')).toEqual(
    [],
  )
})

test.each([
  'At one of the gates stood a guard.',
  'Shortly after three goals the match ended.',
  'The fall of the city was near.',
  'They won the spring marathon.',
  'They read the morning papers.',
  'It costs 11.20 euros.',
  'They came to a bad end.',
])('no date: %s', text => {
  expect(read(text, '2026-03-04').dates).toEqual([])
})

test.each([
  ['They met on Tuesday.', 'They met on Monday.', 'other'],
  ['They met on Tuesday.', 'They met yesterday.', 'same'], // the report is of a Wednesday
  ['They met on 2 September 2025.', 'They met on Sept. 2nd, 2025.', 'same'],
  ['They met on 2 September.', 'They met on 3 September.', 'other'],
  ['They met in 2023.', 'They met last year.', 'other'],
  ['They met in 2025.', 'They met last year.', 'same'],
  ['They met at 3.40 pm.', 'They met at noon.', 'other'],
  ['They met shortly before four o’clock.', 'They met at 3.40 am.', 'same'],
  ['They met at the weekend.', 'They met on Sunday.', 'same'],
  ['They met in May.', 'They met on 16 May.', 'same'],
  ['They met on Friday.', 'They met in 2023.', null],
  ['They met at half past seven.', 'They met at a quarter to eight.', 'other'],
  ['They met shortly after nine.', 'They met at nine in the morning.', 'same'],
  ['They met on 3 March.', 'They met on Monday.', 'other'], // a Tuesday, by the year of the report
  ['They met on 2 March.', 'They met on Monday.', 'same'],
  ['They met in autumn.', 'They met in October.', 'same'],
  ['They meet in spring.', 'They meet next autumn.', 'other'],
  ['They met at dawn.', 'They met shortly before midnight.', 'other'],
  ['They met at twelve o’clock at night.', 'They met at midnight.', 'same'],
  ['They met at twelve o’clock at night.', 'They met at noon.', 'other'],
  ['They met in the evening.', 'They met at nine.', 'same'], // before noon or after it is left open
  ['They met at nine in the morning.', 'They met at 9 pm.', 'other'],
  ['They met at 11.20 on Saturday night.', 'They met shortly before ten on Saturday night.', 'other'],
  ['They met by breakfast time.', 'They met in the late afternoon.', 'other'],
  ['They met last week.', 'They met in October.', 'other'],
  ['They met last week.', 'They met in February.', 'same'],
  ['They met in December 2019.', 'They met in late 2018.', 'other'],
  ['They met in December 2018.', 'They met late in 2018.', 'same'],
  ['It opens by the end of the year.', 'It opens by the end of September.', 'other'],
  ['It opens at the end of the year.', 'It opens in December.', 'same'],
  ['It opens next spring.', 'It opens this winter.', 'other'],
  ['It was the first visit in 48 years.', 'It was the first visit since 1967.', 'other'],
  ['It was the first visit in 48 years.', 'It was the first visit since 1978.', 'same'],
  ['They met two weeks ago.', 'They met in February.', 'same'],
  ['They met the day before yesterday.', 'They met on Monday.', 'same'],
  ['They met yesterday.', 'They met last night.', 'same'],
])('%s %s: %s', (a, b, how) => {
  const [one, other] = [read(a, '2026-03-04'), read(b, '2026-03-04')]
  expect(compareDates(one.dates[0]!, other.dates[0]!)).toBe(how)
})

test('what nobody can resolve is no date', () => {
  expect(read('They met yesterday.').dates).toEqual([])
  expect(read('They may meet.').dates).toEqual([])
})

test.each([
  ['He met Shehbaz.', 'He met Prime Minister Shehbaz Sharif.', 0.9],
  ['He met Maria Lopez.', 'He met Elena Lopez.', 0.3],
  ['The WHO came.', 'The World Health Organization came.', 0.9],
  ['He left Russia.', 'He met Russian soldiers.', 0.7],
  ['He left Norvia.', 'He left Castell.', 0],
])('%s %s: the names are the same by %d', (a, b, sure) => {
  expect(sameName(read(a).names.at(-1)!, read(b).names.at(-1)!)).toBe(sure)
})

test.each([
  ['The ministers of the two countries have met in the capital and will meet again.', 'en'],
  ['Die Minister der beiden Länder haben sich in der Hauptstadt getroffen und es gab ein Essen.', 'de'],
  ['Les ministres des deux pays se sont rencontrés dans la capitale et il y a un accord.', 'fr'],
  ['Los ministros de los dos países se han reunido en la capital y es un acuerdo para el futuro.', 'es'],
  ['Министры двух стран встретились в столице, и это было не в первый раз для них.', 'ru'],
  ['两国部长在首都会面，并签署了协议。', 'zh'],
  ['大臣は首都で会談した。', 'ja'],
  ['Xqz brl.', null],
  ['', null],
])('the language of “%s” is %s', (text, language) => {
  expect(detectLanguage(text)).toBe(language)
})
