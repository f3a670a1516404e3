import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from './messages/en.ts'

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof en }
  }
}

/** Sets up the catalogue of texts. Called once, before anything is drawn. */
export async function startMessages(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    // React escapes what it draws.
    interpolation: { escapeValue: false },
  })
  document.documentElement.lang = i18next.language
  document.documentElement.dir = i18next.dir()
}

/** A text of the catalogue, outside of components. */
export const t = i18next.t
