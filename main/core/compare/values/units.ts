/** A unit: what it measures, and how many of the measure's own unit make one of it. */
export interface Unit {
  readonly measure: string
  readonly factor: number
}

// In seconds; a twelfth of a year.
const day = 86_400
const month = 30.4375 * day

const table: readonly [measure: string, factor: number, words: string][] = [
  ['percent', 1, 'percent percentage pct prozent بالمئة بالمائة'],
  ['dollar', 1, 'dollar dollars usd dólar dólares دولار دولارا دولارات'],
  ['euro', 1, 'euro euros eur يورو'],
  ['pound', 1, 'pound pounds gbp sterling'],
  ['yen', 1, 'yen'],
  ['yuan', 1, 'yuan renminbi'],
  ['rupee', 1, 'rupee rupees'],
  ['rouble', 1, 'rouble roubles ruble rubles'],
  ['franc', 1, 'franc francs'],
  ['crown', 1, 'crown crowns krona kronor krone kroner'],
  ['peso', 1, 'peso pesos'],
  [
    'metre',
    1000,
    'kilometre kilometres kilometer kilometers km kms kilometern kilomètre kilomètres kilómetro kilómetros كيلومتر كيلومترا كيلومترات',
  ],
  ['metre', 1, 'metre metres meter meters metern mètre mètres metro metros متر مترا أمتار'],
  ['metre', 0.01, 'centimetre centimetres centimeter centimeters cm'],
  ['metre', 0.001, 'millimetre millimetres millimeter millimeters mm'],
  ['metre', 1609.344, 'mile miles'],
  ['metre', 0.3048, 'foot feet ft'],
  ['metre', 0.9144, 'yard yards'],
  ['metre', 0.0254, 'inch inches'],
  ['kilogram', 1, 'kilogram kilograms kilo kilos kg'],
  ['kilogram', 0.001, 'gram grams'],
  ['kilogram', 0.4536, 'lb lbs'],
  ['kilogram', 1000, 'tonne tonnes ton tons tonnen tonelada toneladas طن طنا أطنان'],
  ['litre', 1, 'litre litres liter liters litern litro litros'],
  ['barrel', 1, 'barrel barrels برميل برميلا براميل'],
  ['hectare', 1, 'hectare hectares hektar hectárea hectáreas'],
  ['hectare', 0.404686, 'acre acres'],
  ['degree', 1, 'degree degrees grad degré degrés grado grados'],
  ['megawatt', 1, 'megawatt megawatts mw'],
  ['megawatt', 0.001, 'kilowatt kilowatts kw'],
  ['megawatt', 1000, 'gigawatt gigawatts gw'],
  ['time', 1, 'second seconds'],
  ['time', 60, 'minute minutes minuten minuto minutos دقيقة دقائق'],
  ['time', 3600, 'hour hours stunde stunden heure heures hora horas ساعة ساعات'],
  ['time', day, 'day days tag tage tagen jour jours día días يوما أيام'],
  ['time', 7 * day, 'week weeks woche wochen semaine semaines semana semanas أسبوع أسبوعا أسابيع'],
  ['time', 14 * day, 'fortnight fortnights'],
  ['time', month, 'month months monat monate monaten mois mes meses شهرا أشهر شهور'],
  ['time', 12 * month, 'year years jahr jahre jahren an ans année années año años عاما أعوام سنة سنوات'],
  ['time', 120 * month, 'decade decades'],
  ['time', 1200 * month, 'century centuries'],
  ['point', 1, 'point points'],
  ['times', 1, 'times fold'],
]

const units = new Map<string, Unit>()
for (const [measure, factor, words] of table) {
  for (const word of words.split(' ')) units.set(word, { measure, factor })
}

/** The unit that a lower-case word names, or `null`. */
export const unitOf = (word: string): Unit | null => units.get(word) ?? null

const currencies = new Set('dollar euro pound yen yuan rupee rouble franc crown peso'.split(' '))

/** Whether a measure is of money. */
export const isCurrency = (measure: string): boolean => currencies.has(measure)

/** Whether a measure is of time: two of them that differ are often lengths of different things. */
export const isDuration = (measure: string): boolean => measure === 'time'

/** The currency that a sign in front of a figure stands for, or `null`. */
export function currencyOf(sign: string): string | null {
  if (sign.endsWith('$')) return 'dollar'
  if (sign === '€') return 'euro'
  if (sign === '£') return 'pound'
  if (sign === '¥') return 'yen'
  if (sign === '₹' || sign === 'Rs') return 'rupee'
  if (sign === '₽') return 'rouble'
  return null
}
