import { CitationStyle, ContractError, type Params } from '../../../shared/contract/index.ts'
import type { Arguments, Options } from '../arguments.ts'
import { findDocument, findNote } from '../naming.ts'
import { quoted } from '../printing.ts'
import type { Session } from '../session.ts'
import { findTag } from '../tagging.ts'
import { UsageError } from '../usage-error.ts'

/** The flags that say what of a notebook is exported, and how. */
export const choiceOptions: Options = {
  document: { value: 'DOCUMENT', multiple: true, help: 'only this document; may stand more than once' },
  note: { value: 'NOTE', multiple: true, help: 'only this note; may stand more than once' },
  tag: {
    value: 'NAME',
    multiple: true,
    help: 'only highlights with this tag, or one below it; may stand more than once',
  },
  from: { value: 'DATE', help: 'only what was made on this day (YYYY-MM-DD) or later' },
  to: { value: 'DATE', help: 'only what was made on this day or before' },
  style: {
    value: 'STYLE',
    help: `how documents are cited: ${CitationStyle.options.join(', ')}, or a .csl file`,
  },
  bom: { help: 'begin CSV files with a byte order mark, for Excel' },
}

/**
 * What the flags choose.
 * @throws {UsageError} for a day that is none
 * @throws {ContractError} `not_found`, `ambiguous`
 */
export async function chosenBy(
  args: Arguments,
  { ask, files }: Session,
): Promise<Omit<Params<'exports.preview'>, 'format'>> {
  const documentIds: string[] = []
  for (const reference of args.texts('document')) documentIds.push((await findDocument(ask, reference)).id)
  const noteIds: string[] = []
  for (const reference of args.texts('note')) noteIds.push(await findNote(ask, reference))
  const tagIds: string[] = []
  for (const reference of args.texts('tag')) tagIds.push(await tagOf(ask, reference))
  const from = dayOf(args, 'from', 0)
  const to = dayOf(args, 'to', 1)
  return {
    ...(documentIds.length > 0 ? { documentIds } : {}),
    ...(noteIds.length > 0 ? { noteIds } : {}),
    ...(tagIds.length > 0 ? { tagIds } : {}),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...styleOf(args, files),
    ...(args.flag('bom') ? { bom: true } : {}),
  }
}

async function tagOf(ask: Session['ask'], reference: string): Promise<string> {
  const tag = await findTag(ask, reference)
  if (tag) return tag.id
  throw new ContractError('not_found', `This notebook has no tag ${quoted(reference)}.`)
}

/** The moment, in UTC, at which a day of the caller's time zone begins, or the day so many days after it. */
function dayOf(args: Arguments, name: string, later: number): string | null {
  const given = args.text(name)
  if (given === null) return null
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(given) ?? []).map(Number)
  const date = new Date(0)
  date.setFullYear(year ?? Number.NaN, month! - 1, day)
  date.setHours(0, 0, 0, 0)
  if (Number.isNaN(date.getTime()) || date.getMonth() !== month! - 1 || date.getDate() !== day) {
    throw new UsageError(`--${name} wants a day such as 2026-11-21, not ${quoted(given)}.`)
  }
  date.setDate(date.getDate() + later)
  return date.toISOString()
}

function styleOf(args: Arguments, files: Session['files']) {
  const given = args.text('style')
  if (given === null) return {}
  const shipped = CitationStyle.safeParse(given.toLowerCase())
  if (shipped.success) return { style: shipped.data }
  if (/\.(csl|xml)$/i.test(given)) return { styleFile: files.name(given) }
  const known = CitationStyle.options.join(', ')
  throw new UsageError(`There is no style ${quoted(given)}. There are: ${known}; or name a .csl file.`)
}
