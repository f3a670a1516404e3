import i18next, { type FormatterModule } from 'i18next'
import { initReactI18next } from 'react-i18next'
import { readStored, writeStored } from '../store/stored.ts'
import { firstLanguage, type Language, languages } from './languages.ts'
import { en } from './messages/en.ts'
import { writtenNumber } from './numbers.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en }
  }
}

// English is there at once, for what another catalogue may lack; the others come when they are wanted.
const catalogues: Readonly<Record<Exclude<Language, 'en'>, () => Promise<object>>> = {
  de: async () => (await import('./messages/de.ts')).de,
  ar: async () => (await import('./messages/ar.ts')).ar,
}

/** How a value is written into a text. */
const values: FormatterModule = {
  type: 'formatter',
  init() {},
  add() {},
  addCached() {},
  format: (value: unknown, _format, language) =>
    typeof value === 'number' ? writtenNumber(value, language ?? 'en') : String(value ?? ''),
}

/** Sets up the texts in the language that was chosen, else the browser's. Called once, before anything is drawn. */
export async function startMessages(): Promise<void> {
  await i18next
    .use(initReactI18next)
    .use(values)
    .init({
      lng: 'en',
      fallbackLng: 'en',
      resources: { en: { translation: en } },
      // React escapes what it draws.
      interpolation: { escapeValue: false, alwaysFormat: true },
    })
  await show(firstLanguage(readStored('language'), navigator.languages))
}

/** The language of the screen. */
export const currentLanguage = (): Language =>
  languages.find(language => language === i18next.language) ?? 'en'

/** Shows the screen in a language from now on, and keeps the choice. @throws {TypeError} if its texts cannot be had */
export async function setLanguage(language: Language): Promise<void> {
  await show(language)
  writeStored('language', language)
}

async function show(language: Language): Promise<void> {
  if (language !== 'en' && !i18next.hasResourceBundle(language, 'translation')) {
    i18next.addResourceBundle(language, 'translation', await catalogues[language]())
  }
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
  document.documentElement.dir = i18next.dir()
}

/** A text of the catalogue, outside of components. */
export const t = i18next.t
