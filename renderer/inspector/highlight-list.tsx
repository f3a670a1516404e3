import { Tag, Trash2 } from 'lucide-react'
import { type MouseEvent, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Colour, Highlight } from '../../shared/model/index.ts'
import { mayWrite } from '../app/actions.ts'
import { tellUndoable } from '../app/tell-undoable.ts'
import { openDialog } from '../store/dialogs.ts'
import { useHighlights } from '../store/highlights.ts'
import { useLayout } from '../store/layout.ts'
import { useNotebook } from '../store/notebook.ts'
import { goToHighlight } from '../store/selection.ts'
import { useLater } from '../store/use-later.ts'
import { chooseTogether, colourTogether, deleteTogether, useTogether } from '../store/together.ts'
import { IconButton } from '../ui/button.tsx'
import { Colours, Dot } from '../ui/colours.tsx'
import { matches } from '../ui/matches.ts'
import { t } from '../ui/messages.ts'
import { attempt } from '../ui/toasts.ts'
import { chooseRange } from './choose-range.ts'
import styles from './highlight-list.module.css'

/** How many highlights are listed; from how many on there is a field to filter with. */
const mostShown = 200
const enoughToFilter = 8

/** The highlights of the open documents, to be gone to one by one, or ticked and changed together. */
export function HighlightList() {
  const { t } = useTranslation()
  const [query, setQuery] = useState('')
  const anchor = useRef<string | null>(null)
  const readOnly = useNotebook(state => state.info?.readOnly !== false)
  const all = useListed()
  const fitting = useMemo(
    () =>
      query.trim() === '' ? all : all.filter(({ quote, comment }) => matches(`${quote} ${comment}`, query)),
    [all, query],
  )
  const everChosen = useTogether(state => state.chosen)
  // What was deleted, or whose document was closed, is no longer chosen.
  const chosen = useMemo(
    () => new Set(all.filter(({ id }) => everChosen.has(id)).map(({ id }) => id)),
    [all, everChosen],
  )
  if (all.length === 0) return null

  const order = fitting.map(({ id }) => id)
  const pick = (id: string, range: boolean) => {
    chooseTogether(chooseRange(order, chosen, id, range ? 'range' : 'toggle', anchor.current))
    anchor.current = id
  }
  const whole = order.length > 0 && order.every(id => chosen.has(id))
  return (
    <section aria-label={t('together.title')}>
      <h3 className={styles.heading}>{t('together.title')}</h3>
      {all.length >= enoughToFilter && (
        <input
          type="text"
          className={styles.filter}
          aria-label={t('together.filter')}
          placeholder={t('together.filter')}
          value={query}
          onChange={event => setQuery(event.target.value)}
        />
      )}
      {!readOnly && (
        <div className={styles.bar}>
          <label>
            <input
              type="checkbox"
              checked={whole}
              ref={box => {
                if (box) box.indeterminate = !whole && chosen.size > 0
              }}
              onChange={() => chooseTogether(whole ? new Set() : new Set(order))}
            />{' '}
            {t('together.all', { count: order.length })}
          </label>
          <span role="status">{chosen.size > 0 && t('together.chosen', { count: chosen.size })}</span>
        </div>
      )}
      {chosen.size > 0 && <Together ids={[...chosen]} />}
      {chosen.size === 0 && !readOnly && <p className={styles.hint}>{t('together.hint')}</p>}
      <ul role="list">
        {fitting.slice(0, mostShown).map(highlight => (
          <Row
            key={highlight.id}
            highlight={highlight}
            chosen={chosen.has(highlight.id)}
            onPick={readOnly ? null : pick}
          />
        ))}
      </ul>
      {fitting.length > mostShown && (
        <p className={styles.hint}>{t('together.more', { count: fitting.length - mostShown })}</p>
      )}
    </section>
  )
}

const none: readonly Highlight[] = []

// Those of A, then those of B, in the order of their texts.
function useListed(): readonly Highlight[] {
  const left = useLayout(state => state.left)
  const right = useLayout(state => state.right)
  const ofDocument = useLater(useHighlights, ofDocuments)
  return useMemo(
    () => [...new Set([left, right])].flatMap(id => (id === null ? none : (ofDocument.get(id) ?? none))),
    [left, right, ofDocument],
  )
}

const ofDocuments = ({ ofDocument }: ReturnType<typeof useHighlights.getState>) => ofDocument

interface RowProps {
  readonly highlight: Highlight
  readonly chosen: boolean
  /** Called where it is to be chosen, or not any more; `null` where nothing can be changed. */
  readonly onPick: ((id: string, range: boolean) => void) | null
}

function Row({ highlight, chosen, onPick }: RowProps) {
  const { t } = useTranslation()
  const { id, quote, colour } = highlight

  function click(event: MouseEvent): void {
    if (onPick && (event.ctrlKey || event.metaKey || event.shiftKey)) onPick(id, event.shiftKey)
    else goToHighlight(highlight)
  }

  return (
    <li className={styles.row} data-on={chosen || undefined}>
      {onPick && (
        <input
          type="checkbox"
          aria-label={t('together.choose', { quote })}
          checked={chosen}
          onChange={event => onPick(id, (event.nativeEvent as globalThis.MouseEvent).shiftKey)}
        />
      )}
      <button type="button" className={styles.quote} onClick={click}>
        <Dot colour={colour} />
        <q dir="auto">{quote}</q>
      </button>
    </li>
  )
}

/** What can be done with all that are chosen. */
function Together({ ids }: { readonly ids: readonly string[] }) {
  const { t } = useTranslation()
  return (
    <div role="group" aria-label={t('together.actions')} className={styles.actions}>
      <Colours label={t('together.colour')} value={null} onChoose={colour => void recolour(ids, colour)} />
      <IconButton
        label={t('together.tag')}
        onClick={() => mayWrite() && openDialog({ kind: 'tagTogether', highlightIds: ids })}
      >
        <Tag size={15} aria-hidden />
      </IconButton>
      <IconButton label={t('together.delete')} onClick={() => void remove(ids)}>
        <Trash2 size={15} aria-hidden />
      </IconButton>
    </div>
  )
}

async function recolour(ids: readonly string[], colour: Colour): Promise<void> {
  if (mayWrite()) await attempt(() => colourTogether(ids, colour))
}

async function remove(ids: readonly string[]): Promise<void> {
  if (!mayWrite() || !(await attempt(() => deleteTogether(ids)))) return
  chooseTogether(new Set())
  await tellUndoable(t('together.deleted', { count: ids.length }))
}
