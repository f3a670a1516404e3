import type { CitationStyle, ExportFormat, Params } from '../../shared/contract/index.ts'
import { request } from '../client.ts'

/** Every format, in the order in which it is offered, with the end of its files' names. */
const extensions = {
  docx: 'docx',
  pdf: 'pdf',
  html: 'html',
  markdown: 'md',
  csv: 'csv',
  qdpx: 'qdpx',
  jsonld: 'jsonld',
  json: 'json',
} as const satisfies Record<ExportFormat, string>
export const formats = Object.keys(extensions) as ExportFormat[]

/** The formats in which documents are cited. */
const citing: readonly ExportFormat[] = ['markdown', 'html', 'docx', 'pdf']
export const citesDocuments = (format: ExportFormat) => citing.includes(format)

export const styles = ['chicago', 'apa', 'mla', 'own'] as const satisfies readonly (CitationStyle | 'own')[]
export type StyleName = (typeof styles)[number]

/** What the export dialog was last set to in this notebook. */
export interface ExportChoice {
  readonly format: ExportFormat
  /** `own` is a `.csl` file that is chosen anew each time. */
  readonly style: StyleName
  readonly bom: boolean
  /** Whether of a REFI-QDA project the codebook alone is written. */
  readonly codebook: boolean
  /** Whether only some documents and notes are exported: those below. */
  readonly some: boolean
  readonly documentIds: readonly string[]
  readonly noteIds: readonly string[]
  /** Only highlights with one of these; none for all. */
  readonly tagIds: readonly string[]
  /** Days (`YYYY-MM-DD`) of this place, the last one included; empty for no bound. */
  readonly from: string
  readonly to: string
}

export const firstChoice: ExportChoice = {
  ...{ format: 'markdown', style: 'chicago', bom: false, codebook: false, some: false },
  ...{ documentIds: [], noteIds: [], tagIds: [], from: '', to: '' },
}

const setting = 'exports'

export async function readChoice(): Promise<ExportChoice> {
  const { value } = await request('settings.get', { key: setting })
  return choiceOf(value)
}

export const keepChoice = (choice: ExportChoice) =>
  request('settings.set', {
    key: setting,
    value: JSON.parse(JSON.stringify(choice)) as Params<'settings.set'>['value'],
  })

/** What was kept, as far as it is what it should be. */
export function choiceOf(value: unknown): ExportChoice {
  const kept = (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>
  const ids = (key: string) => {
    const list = kept[key]
    return Array.isArray(list) ? list.filter((id): id is string => typeof id === 'string') : []
  }
  const day = (key: string) => {
    const text = kept[key]
    return typeof text === 'string' && /^\d{4}-\d\d-\d\d$/.test(text) ? text : ''
  }
  return {
    format: formats.find(format => format === kept['format']) ?? firstChoice.format,
    style: styles.find(style => style === kept['style'] && style !== 'own') ?? firstChoice.style,
    bom: kept['bom'] === true,
    codebook: kept['codebook'] === true,
    some: kept['some'] === true,
    ...{ documentIds: ids('documentIds'), noteIds: ids('noteIds'), tagIds: ids('tagIds') },
    ...{ from: day('from'), to: day('to') },
  }
}

/** What the name of the file ends with, without the dot. */
export const extensionOf = ({
  format,
  codebook,
}: Pick<Params<'exports.preview'>, 'format' | 'codebook'>): string => (codebook ? 'qdc' : extensions[format])

/** The parameters of a request for this choice; what the notebook no longer has is `gone`, and is not asked for. */
export function paramsOf(
  choice: ExportChoice,
  has: (id: string) => boolean,
  styleFile: string | null,
): Params<'exports.preview'> {
  const { format, some, style, bom, codebook, from, to } = choice
  const tagIds = choice.tagIds.filter(has)
  return {
    format,
    ...(some ? { documentIds: choice.documentIds.filter(has), noteIds: choice.noteIds.filter(has) } : {}),
    ...(tagIds.length > 0 ? { tagIds } : {}),
    ...(from === '' ? {} : { from: dayStart(from, 0) }),
    ...(to === '' ? {} : { to: dayStart(to, 1) }),
    ...(!citesDocuments(format) ? {} : style !== 'own' ? { style } : styleFile === null ? {} : { styleFile }),
    ...(format === 'csv' ? { bom } : {}),
    ...(format === 'qdpx' ? { codebook } : {}),
  }
}

/** The moment at which a day of this place begins, or the day so many days later, in UTC. */
function dayStart(day: string, later: number): string {
  const [year, month, date] = day.split('-').map(Number)
  return new Date(year!, month! - 1, date! + later).toISOString()
}
