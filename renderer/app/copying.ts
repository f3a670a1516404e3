import i18next from 'i18next'
import { bylineParts, localeFor } from '../reader/index.ts'
import { documentOf } from '../store/documents.ts'
import { needHighlight, useHighlights } from '../store/highlights.ts'
import { selectedHighlight } from '../store/selection.ts'
import { t } from '../ui/messages.ts'
import { attempt, tell } from '../ui/toasts.ts'
import { citedCopy } from './cited-copy.ts'
import { currentPassage, readerHandle } from './reader-handle.ts'

interface Quoted {
  readonly documentId: string
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** Copies the selected words, else the selected highlight, with author, title, date and place. */
export function copyCited(): void {
  const quoted = currentPassage() ?? selectedHighlight()
  if (quoted) copy(quoted)
}

/** Copies a highlight in the same way. */
export async function copyHighlightCited(highlightId: string): Promise<void> {
  await attempt(() => needHighlight(highlightId))
  const highlight = useHighlights.getState().byId.get(highlightId)
  if (highlight) copy(highlight)
}

function copy({ documentId, start, quote }: Quoted): void {
  const document = documentOf(documentId)
  if (!document) return
  const place = readerHandle.current?.placeOf(documentId, start)
  const { plain, html } = citedCopy({
    quote,
    title: document.title,
    author: document.author,
    source: [
      ...bylineParts({ ...document, author: null }, localeFor(i18next.language, navigator.languages)),
      ...(place?.page ? [t('copied.page', { page: place.page })] : []),
      ...(place ? [t('copied.paragraph', { paragraph: place.paragraph })] : []),
    ],
  })
  if (putOnClipboard(plain, html)) tell(t('copied.done'), undefined, 'copied')
}

// The clipboard's own interface asks for a permission, and every permission is denied; a copy command asks for none.
function putOnClipboard(plain: string, html: string): boolean {
  let done = false
  const wanted = (event: Event) => event.preventDefault()
  const fill = (event: ClipboardEvent) => {
    event.preventDefault()
    event.stopImmediatePropagation()
    event.clipboardData?.setData('text/plain', plain)
    event.clipboardData?.setData('text/html', html)
    done = true
  }
  document.addEventListener('beforecopy', wanted, { capture: true })
  document.addEventListener('copy', fill, { capture: true })
  document.execCommand('copy')
  document.removeEventListener('beforecopy', wanted, { capture: true })
  document.removeEventListener('copy', fill, { capture: true })
  return done
}
