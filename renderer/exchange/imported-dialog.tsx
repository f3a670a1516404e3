import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ImportReport } from '../../shared/contract/index.ts'
import { importAnyway, keepWholePage, replaceBy } from '../app/file-actions.ts'
import type { ImportOutcome } from '../store/dialogs.ts'
import { Button } from '../ui/button.tsx'
import { Dialog } from '../ui/dialog.tsx'
import styles from './imported.module.css'
import { readLeftOut } from './left-out.ts'
import { Done, List } from './report-list.tsx'

type Imported = ImportReport['imported'][number]
type Alike = ImportReport['alike'][number]

/** What became of each file of an import, and what can still be decided. */
export function ImportedDialog({
  outcome,
  onClose,
}: {
  readonly outcome: ImportOutcome
  readonly onClose: () => void
}) {
  const { t } = useTranslation()
  const { report, refused, handles } = outcome
  const [later, setLater] = useState<readonly ImportReport[]>([])
  const { passedOver } = report
  const imported = [report, ...later].flatMap(one => one.imported)
  const skipped = [report, ...later].flatMap(one => one.skipped)
  const failed = [...refused, ...report.failed.map(({ file, message }) => ({ name: file, message }))]
  const waiting = report.alike.filter(alike => !alike.imported)
  return (
    <Dialog title={t('importing.title')} onClose={onClose} actions={<Done onClose={onClose} />}>
      <List
        heading={failed.length > 0 && t('importing.failed', { count: failed.length })}
        items={failed.map(({ name, message }) => (message.includes(name) ? message : `${name}: ${message}`))}
      />
      {waiting.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('importing.alike', { count: waiting.length })}</h3>
          <Cards items={waiting}>
            {alike => (
              <AlikeCard
                key={alike.file}
                alike={alike}
                ownHandle={handles.has(alike.file)}
                onImported={more => setLater(known => [...known, more])}
              />
            )}
          </Cards>
        </>
      )}
      {imported.length > 0 && (
        <>
          <h3 className={styles.heading}>{t('importing.imported', { count: imported.length })}</h3>
          <Cards items={imported}>
            {one => (
              <ImportedCard key={one.documentId} imported={one} handle={handles.get(one.file) ?? null} />
            )}
          </Cards>
        </>
      )}
      <List
        heading={skipped.length > 0 && t('importing.skipped', { count: skipped.length })}
        items={skipped.map(({ file, reason }) => (reason.includes(file) ? reason : `${file}: ${reason}`))}
      />
      <List
        heading={passedOver.length > 0 && t('importing.passedOver', { count: passedOver.length })}
        items={shortened(passedOver)}
      />
    </Dialog>
  )
}

/** How many cards are shown at first, and how many come with each wish for more. */
const cardsAtOnce = 50

interface CardsProps<Item> {
  readonly items: readonly Item[]
  readonly children: (item: Item) => ReactNode
}

// An import may have brought thousands of files.
function Cards<Item>({ items, children }: CardsProps<Item>) {
  const { t } = useTranslation()
  const [shown, setShown] = useState(cardsAtOnce)
  const more = items.length - shown
  return (
    <>
      <ul className={styles.cards}>{items.slice(0, shown).map(children)}</ul>
      {more > 0 && (
        <Button className={styles.more} onClick={() => setShown(count => count + cardsAtOnce)}>
          {t('importing.showMore', { count: Math.min(more, cardsAtOnce) })}
        </Button>
      )}
    </>
  )
}

const mostNames = 20

function shortened(names: readonly string[]): string[] {
  return names.length > mostNames ? [...names.slice(0, mostNames), '…'] : [...names]
}

function ImportedCard({ imported, handle }: { readonly imported: Imported; readonly handle: string | null }) {
  const { t, i18n } = useTranslation()
  const { title, file, format, words, highlights, leftOut, guessedEncoding, documentId } = imported
  const formatted = new Intl.NumberFormat(i18n.language).format(words)
  const facts = [
    file,
    t(`importing.formats.${format}`),
    t('document.words', { count: words, formatted }),
    ...(guessedEncoding === null ? [] : [t('importing.readAs', { encoding: guessedEncoding })]),
    ...(highlights > 0 ? [t('importing.marked', { count: highlights })] : []),
  ]
  return (
    <li className={styles.card}>
      <p className={styles.cardTitle} dir="auto">
        {title}
      </p>
      <p className={styles.facts}>{facts.join(' · ')}</p>
      {leftOut.length > 0 && <LeftOutList sentences={leftOut} />}
      {format === 'html' && handle !== null && (
        <Choice done={t('importing.wholeKept')}>
          {decide => (
            <Button onClick={() => void decide(() => keepWholePage(documentId, handle))}>
              {t('importing.whole')}
            </Button>
          )}
        </Choice>
      )}
    </li>
  )
}

interface AlikeCardProps {
  readonly alike: Alike
  readonly ownHandle: boolean
  /** Told what came of importing the file anyway. */
  readonly onImported: (report: ImportReport) => void
}

function AlikeCard({ alike, ownHandle, onImported }: AlikeCardProps) {
  const { t, i18n } = useTranslation()
  const { file, handle, title, likeness, documentId } = alike
  const takeAnyway = async () => {
    const report = await importAnyway(handle)
    if (report) onImported(report)
    return report !== null
  }
  const percent = new Intl.NumberFormat(i18n.language, { style: 'percent' }).format(likeness)
  return (
    <li className={styles.card}>
      <p className={styles.cardTitle} dir="auto">
        {file}
      </p>
      <p className={styles.facts}>{t('importing.alikeWhat', { percent, title })}</p>
      <Choice done={t('importing.settled')}>
        {decide => (
          <>
            <Button onClick={() => void decide(takeAnyway)}>{t('importing.anyway')}</Button>
            {ownHandle && (
              <Button onClick={() => void decide(() => replaceBy(documentId, handle))}>
                {t('importing.instead')}
              </Button>
            )}
          </>
        )}
      </Choice>
    </li>
  )
}

/** The sentences that say what of a file is not in its document. */
export function LeftOutList({ sentences }: { readonly sentences: readonly string[] }) {
  const { t } = useTranslation()
  return (
    <div className={styles.leftOut}>
      <p>{t('importing.leftOut')}</p>
      <ul>
        {sentences.map(sentence => {
          const said = readLeftOut(sentence)
          return (
            <li key={sentence} {...(said ? {} : { lang: 'en', dir: 'auto' })}>
              {said ? t(`leftOut.${said.kind}`, { n: said.n }) : sentence}
            </li>
          )
        })}
      </ul>
    </div>
  )
}

interface ChoiceProps {
  /** What stands there once it is decided. */
  readonly done: string
  readonly children: (decide: (work: () => Promise<boolean>) => Promise<void>) => ReactNode
}

/** Buttons that give way to what came of them. */
export function Choice({ done, children }: ChoiceProps) {
  const [state, setState] = useState<'open' | 'busy' | 'done'>('open')
  const decide = async (work: () => Promise<boolean>) => {
    setState('busy')
    setState((await work()) ? 'done' : 'open')
  }
  if (state === 'done') {
    return (
      <p role="status" className={styles.settled}>
        {done}
      </p>
    )
  }
  return (
    <fieldset className={styles.choice} disabled={state === 'busy'}>
      {children(decide)}
    </fieldset>
  )
}
