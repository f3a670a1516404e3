import type { DocumentDetails } from '../../../../shared/model/index.ts'

/** What the properties of a word processor's file say; empty where they do not. */
export interface FileProperties {
  readonly title: string
  readonly creator: string
  readonly language: string
}

// What programs write when nobody did.
const noTitles =
  /^(?:microsoft (?:word|office)\b.*|untitled.*|(?:word )?document ?\d*|dokument ?\d*|unbenannt.*|title|template.*|powerpoint.*|.*\.(?:docx?|dotx?|odt|rtf|tmp))$/i
const noNames =
  /^(?:un-named|unknown.*|author|user\d*|admin(?:istrator)?|owner|guest|microsoft(?: office)?(?: user| word)?|python-docx|libreoffice.*|openoffice.*|pandoc.*|default)$/i

/**
 * Details from a file's properties, without what programs put in by themselves. `heading` is a title that stands in the
 * text as one and wins; `null` for none.
 */
export function detailsOf(properties: FileProperties, heading: string | null): Partial<DocumentDetails> {
  const title = properties.title.trim()
  const creator = properties.creator.trim()
  const language = properties.language.trim()
  return {
    ...(heading !== null ? { title: heading } : title === '' || noTitles.test(title) ? {} : { title }),
    ...(creator === '' || noNames.test(creator) ? {} : { author: creator }),
    ...(language === '' ? {} : { language }),
  }
}
