// The commonest small words of each language, enough to tell whole paragraphs apart. Languages of one script only.
const smallWords: Readonly<Record<string, string>> = {
  en: 'the of and to in a is that for it was on with as his by at from are this have has had not but which they were been their she he will would an',
  de: 'der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach wird bei einer um am sind noch wie',
  fr: 'de la le et les des en un du une que est pour qui dans a par plus pas au sur ne se ce il sont avec aux son cette mais ont été ces elle leur sa',
  es: 'de la que el en y a los se del las un por con no una su para es al lo como más o pero sus le ha este sí fue entre cuando muy sin sobre también',
  it: 'di e il la che in a per un del non è le una si con i da dei al della sono come nel alla più ha ma gli anche delle lo su ai dal questo',
  pt: 'de a o que e do da em um para é com não uma os no se na por mais as dos como mas foi ao ele das tem à seu sua ou ser quando muito nos já está',
  nl: 'de van het een en in is dat op te zijn met voor niet aan er die om ook als maar bij door naar uit dan nog over wordt hij ze werd heeft deze zich',
  sv: 'och i att det som en på är av för med den till inte har de ett om han men var jag sig från vi så kan när år under också efter vid sin',
  da: 'og i at det er en til af på for med den der som har de ikke et var han om men fra ved sig blev eller kan havde efter også skal være',
  no: 'og i det på som er en til å han av for med at var de ikke den har jeg om et men så seg hun hadde fra vi du kan da ble ut skal vil også etter',
  fi: 'ja on ei se että hän oli joka ovat mutta kun myös olla niin ole kuin mukaan sen tai vuonna jo sekä joka hänen vain',
  hu: 'a az és hogy nem is egy ez azt meg volt van de csak már vagy mint el még ki ha után lesz szerint pedig azonban',
  ro: 'de și în a la cu pe o că este nu un din care se pentru mai au sunt fost prin sau dar ca lui al fi această după',
  tr: 've bir bu için ile de da olarak çok daha en gibi sonra kadar ne olan var o ise ancak göre olduğunu ki her',
  pl: 'w i na z do się nie to że jest o jak po od za przez dla są był co tym oraz ale jego może tak także który która',
  cs: 'a se na v je že o s z do i to k ve by pro za si po jako není od které jsou ale byl až jeho také který při',
  id: 'yang dan di dari untuk dengan ini itu dalam tidak pada akan juga oleh sebagai ada adalah karena telah',
  ru: 'и в не на что с он как это по но из у за от о же его для к был все так она было бы только мы или ещё также',
  uk: 'і в на не що з та до як це за у він по але від про для його був також або які буде є',
  ar: 'في من على إلى أن عن هذا التي الذي مع كان هذه لا ما بعد قد أو كما بين',
  ur: 'کے میں کی ہے اور سے کا کو اس نے کہ پر یہ ہیں بھی کر تھا ایک وہ لیے',
  fa: 'و در به از که این را با است برای آن یک خود تا بر هم نیز شد',
}

// Scripts that say by themselves what language it is, as far as a comparison needs to know.
const scripts: readonly [pattern: RegExp, language: string][] = [
  [/[\p{sc=Hiragana}\p{sc=Katakana}]/gu, 'ja'],
  [/\p{sc=Hangul}/gu, 'ko'],
  [/\p{sc=Han}/gu, 'zh'],
  [/\p{sc=Thai}/gu, 'th'],
  [/\p{sc=Greek}/gu, 'el'],
  [/\p{sc=Hebrew}/gu, 'he'],
  [/\p{sc=Devanagari}/gu, 'hi'],
  [/\p{sc=Armenian}/gu, 'hy'],
  [/\p{sc=Tamil}/gu, 'ta'],
]

// Letters of scripts other than Latin, by their place in Unicode: most texts have none, and need no closer look.
const beyondLatin = /[\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufdff\ufe70-\uffef]/

const languagesOf = new Map<string, string[]>()
for (const [language, words] of Object.entries(smallWords)) {
  for (const word of new Set(words.split(' '))) {
    languagesOf.set(word, [...(languagesOf.get(word) ?? []), language])
  }
}

/** How much of a text is looked at, in UTF-16 code units. */
const mostRead = 8_000

/**
 * The language that a text is written in, as an ISO 639-1 code, by its script or its small words; `null` where it says
 * too little: fewer than three small words, or two languages that come equally near.
 */
export function detectLanguage(text: string): string | null {
  const read = text.slice(0, mostRead)
  const letters = beyondLatin.test(read) ? (read.match(/\p{L}/gu)?.length ?? 0) : 0
  for (const [pattern, language] of letters > 0 ? scripts : []) {
    if ((read.match(pattern)?.length ?? 0) > letters * 0.2) return language
  }
  const counts = new Map<string, number>()
  for (const word of read.toLowerCase().split(/[^\p{L}\p{M}]+/u)) {
    const known = languagesOf.get(word)
    if (known === undefined) continue
    for (const language of known) counts.set(language, (counts.get(language) ?? 0) + 1 / known.length)
  }
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1])
  if (!first || first[1] < 2 || (second && second[1] > first[1] * 0.9)) return null
  return first[0]
}
