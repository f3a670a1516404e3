import type { Outcome } from '../history/history.ts'
import type { Writer } from '../history/writer.ts'
import type { DocumentDetails } from '../../../shared/model/index.ts'
import { withFile } from './bibliographic-data.ts'
import type { CslItem } from './csl-item.ts'
import type { Match } from './match.ts'

/** Keeps each entry of a file with its document, and fills in what was not known of it yet. */
export function keepEntries(write: Writer, matched: readonly Match[], file: string): Outcome<void> {
  for (const { document, item } of matched) {
    const known = detailsIn(item)
    const { id, author, publisher, publishedOn, url } = document
    write.update(
      'documents',
      { id },
      {
        bibliography: JSON.stringify({ ...withFile(item, file), id }),
        author: author ?? known.author,
        publisher: publisher ?? known.publisher,
        published_on: publishedOn ?? known.publishedOn,
        url: url ?? known.url,
        updated_at: write.at,
      },
    )
  }
  const [only] = matched
  return {
    value: undefined,
    detail: matched.length === 1 ? { title: only!.document.title } : { count: matched.length },
  }
}

type Known = Pick<DocumentDetails, 'author' | 'publisher' | 'publishedOn' | 'url'>

// What does not fit a document's details stays in the entry alone.
function detailsIn(item: CslItem): Known {
  const names = (item.author ?? []).map(({ given, family, literal }) =>
    (literal ?? [given, family].filter(Boolean).join(' ')).trim(),
  )
  const oneLine = (text: string | undefined) => {
    const line =
      text
        ?.replace(/\p{Cc}+/gu, ' ')
        .trim()
        .normalize('NFC') ?? ''
    return line === '' || line.length > 500 ? null : line
  }
  const date = item.issued?.['date-parts']?.[0]?.map(Number) ?? []
  const whole = date.every(part => Number.isInteger(part) && part > 0 && part < 10_000)
  const [year, ...rest] = date
  const publishedOn =
    whole && year !== undefined
      ? [String(year).padStart(4, '0'), ...rest.slice(0, 2).map(part => String(part).padStart(2, '0'))].join(
          '-',
        )
      : null
  return {
    author: oneLine(names.filter(name => name !== '').join(', ')),
    publisher: oneLine(item['container-title'] ?? item.publisher),
    publishedOn: publishedOn !== null && /^\d{4}(-\d\d(-\d\d)?)?$/.test(publishedOn) ? publishedOn : null,
    url:
      item.URL !== undefined && /^https?:\/\/\S+$/.test(item.URL) && item.URL.length <= 4000
        ? item.URL
        : null,
  }
}
