/** What numbers are told with in a language, in lower case. Words of a list are parted by blanks and count from its first. */
export interface NumberWords {
  /** From zero on. */
  readonly small: string
  /** Twenty, thirty, and so on. */
  readonly tens: string
  /** Other words with what they count: `dozen:12`. */
  readonly more: string
  /** What a word multiplies by: `million:1e6`. */
  readonly multipliers: string
  /** From the first on. */
  readonly ordinals: string
  /** Whether a full stop parts thousands and a comma begins what is less than one. */
  readonly comma: boolean
}

const germanUnits = 'ein zwei drei vier fünf sechs sieben acht neun'.split(' ')
const germanTens = 'zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig'.split(' ')
const spanishUnits = 'uno dos tres cuatro cinco seis siete ocho nueve'.split(' ')

const arabicTens = 'عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون'.split(' ')

/** By ISO 639-1. */
export const numberWordsOf: Readonly<Record<string, NumberWords>> = {
  en: {
    small:
      'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty fifty sixty seventy eighty ninety',
    more: 'dozen:12',
    multipliers:
      'hundred:100 thousand:1e3 k:1e3 lakh:1e5 million:1e6 m:1e6 mn:1e6 crore:1e7 billion:1e9 bn:1e9 trillion:1e12 tn:1e12',
    ordinals:
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    comma: false,
  },
  de: {
    small:
      'null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: germanTens.join(' '),
    more: [
      'dutzend:12 eins:1 zweihundert:200 dreihundert:300 vierhundert:400 fünfhundert:500 sechshundert:600 achthundert:800',
      ...germanTens.flatMap((ten, at) =>
        germanUnits.map((unit, less) => `${unit}und${ten}:${(at + 2) * 10 + less + 1}`),
      ),
    ].join(' '),
    multipliers:
      'hundert:100 tausend:1e3 million:1e6 millionen:1e6 mio:1e6 milliarde:1e9 milliarden:1e9 mrd:1e9 billionen:1e12',
    ordinals: 'erste zweite dritte vierte fünfte sechste siebte achte neunte zehnte elfte zwölfte',
    comma: true,
  },
  fr: {
    small: 'zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize',
    tens: 'vingt trente quarante cinquante soixante',
    more: 'vingts:20 douzaine:12 dizaine:10 vingtaine:20 centaine:100',
    multipliers: 'cent:100 cents:100 mille:1e3 million:1e6 millions:1e6 milliard:1e9 milliards:1e9',
    ordinals: 'premier deuxième troisième quatrième cinquième sixième septième huitième neuvième dixième',
    comma: true,
  },
  es: {
    small:
      'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
    tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    more: [
      'docena:12 decena:10 uno:1 una:1 quinientos:500',
      ...spanishUnits.map((unit, less) => `veinti${unit}:${21 + less}`),
      'veintidós:22 veintitrés:23 veintiséis:26 veintiún:21 doscientos:200 trescientos:300 cuatrocientos:400',
    ].join(' '),
    multipliers: 'cien:100 ciento:100 mil:1e3 millón:1e6 millones:1e6 millardo:1e9',
    ordinals: 'primero segundo tercero cuarto quinto sexto séptimo octavo noveno décimo',
    comma: true,
  },
  ar: {
    small: 'صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة',
    tens: arabicTens.join(' '),
    // “ثلاثة وعشرون”, three and twenty; in other cases tens end otherwise.
    more: [
      'واحدة:1 اثنين:2 اثنتان:2 ثلاث:3 أربع:4 خمس:5 ست:6 سبع:7 ثماني:8 ثمان:8 تسع:9 عشر:10 مئتان:200 مئتين:200',
      ...arabicTens.flatMap((ten, at) => {
        const value = (at + 2) * 10
        const oblique = ten.replace(/ون$/, 'ين')
        return [`${oblique}:${value}`, `و${ten}:${value}`, `و${oblique}:${value}`]
      }),
    ].join(' '),
    multipliers:
      'مئة:100 مائة:100 ألف:1e3 ألفا:1e3 آلاف:1e3 مليون:1e6 مليونا:1e6 ملايين:1e6 مليار:1e9 مليارا:1e9 مليارات:1e9 تريليون:1e12',
    ordinals: 'الأول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر',
    comma: false,
  },
}
