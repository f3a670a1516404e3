/** The languages of the screen, by the names they give themselves. */
export const languageNames = { en: 'English', de: 'Deutsch', ar: 'العربية' } as const

/** A language of the screen: a BCP 47 code without a region. */
export type Language = keyof typeof languageNames

/** The languages of the screen, in the order they are offered in. */
export const languages = Object.keys(languageNames) as readonly Language[]

/**
 * The language to begin with: the one that was chosen (whatever was stored), else the first of the researcher's own
 * (BCP 47, best first) that there is, else English.
 */
export function firstLanguage(stored: unknown, own: readonly string[]): Language {
  const wanted = [stored, ...own.map(tag => tag.split('-')[0]!.toLowerCase())]
  return wanted.map(code => languages.find(each => each === code)).find(each => each !== undefined) ?? 'en'
}
