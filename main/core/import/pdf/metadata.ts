import type { DocumentDetails } from '../../../../shared/model/index.ts'
import type { PDFDocumentProxy } from './pdfjs.ts'

/**
 * What a PDF says of itself (document information, ISO 32000-2, 14.3.3). Titles that only name the program or the file
 * it was made from (“Microsoft Word - draft3.doc”, “untitled”) are none; a date is that of the first writing.
 */
export async function readMetadata(pdf: PDFDocumentProxy): Promise<Partial<DocumentDetails>> {
  const { info, metadata } = await pdf.getMetadata()
  const said = info as {
    readonly [Key in 'Title' | 'Author' | 'CreationDate' | 'Language' | 'Producer']?: unknown
  }
  const xmp = (name: string) => (metadata as { get(name: string): unknown } | null)?.get(name)
  const language = text(said.Language)
  const printed = /^Skia\/PDF|Quartz PDFContext|Microsoft: Print To PDF/i.test(text(said.Producer) ?? '')
  return {
    ...has('title', saneTitle(text(said.Title) ?? text(xmp('dc:title')))),
    ...has('author', saneAuthor(text(said.Author) ?? text(xmp('dc:creator')))),
    // What was printed to a file, a web page mostly, bears the day of the printing.
    ...has('publishedOn', printed ? null : dayOf(text(said.CreationDate))),
    ...has('language', language?.replace('_', '-') ?? null),
  }
}

const has = (name: keyof DocumentDetails, value: string | null): Partial<DocumentDetails> =>
  value === null ? {} : { [name]: value }

// oxlint-disable-next-line no-control-regex
const blanks = /[\s\u0000-\u001f\u007f\ufeff\ufffd]+/gu

function text(value: unknown): string | null {
  const joined = Array.isArray(value) ? value.filter(part => typeof part === 'string').join(', ') : value
  if (typeof joined !== 'string') return null
  const bare = joined.toWellFormed().replace(blanks, ' ').trim().normalize('NFC')
  return bare === '' ? null : bare
}

function saneTitle(title: string | null): string | null {
  if (title === null || !/[\p{L}\p{N}]/u.test(title)) return null
  const named =
    /\.(?:docx?|odt|rtf|indd|qxd|pages|tex|dvi|ps|eps|pdf|html?|xlsx?|pptx?|pmd|p65|cdr|ai)$/i.test(title)
  const program =
    /^(?:microsoft (?:word|powerpoint|excel)\b|powerpoint presentation$|adobe |quarkxpress|print(?:ing)?\b)/i
  const empty =
    /^(?:untitled|unbenannt|sans titre|sin título|document\d*|dokument\d*|title|titel|new document|none|null|\d+)$/i
  return named || program.test(title) || empty.test(title) ? null : title
}

const saneAuthor = (author: string | null): string | null =>
  author === null ||
  /^(?:administrator|admin|user|owner|unknown|anonymous|root|default|microsoft office user|\d+)$/i.test(
    author,
  )
    ? null
    : author

/** The day of a date as PDF writes it (`D:20250902143000+02'00'`), in its own time zone; `null` where it is none. */
export function dayOf(date: string | null): string | null {
  const found = /^D:(\d{4})(\d\d)(\d\d)/.exec(date ?? '')
  if (!found) return null
  const [, year, month, day] = found
  return isDay(Number(year), Number(month), Number(day)) ? `${year}-${month}-${day}` : null
}

/** The moment of such a date in UTC (ISO 8601); `null` where it is none. Without a time zone it is taken for UTC. */
export function momentOf(date: string | null): string | null {
  const found = /^D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)?(\d\d)?)?(?:([+-])(\d\d)'?(\d\d)?|Z)?/.exec(date ?? '')
  if (!found || dayOf(date) === null) return null
  const [, year, month, day, hour = '0', minute = '0', second = '0', sign, hours = '0', minutes = '0'] = found
  const offset = (Number(hours) * 60 + Number(minutes)) * (sign === '-' ? -1 : 1)
  const time = Date.UTC(
    Number(year),
    Number(month) - 1,
    Number(day),
    Number(hour),
    Number(minute),
    Number(second),
  )
  return new Date(time - offset * 60_000).toISOString()
}

function isDay(year: number, month: number, day: number): boolean {
  const date = new Date(Date.UTC(year, month - 1, day))
  return date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
}
