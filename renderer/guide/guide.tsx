import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { type CommandId, keysOf } from '../app/commands.ts'
import { type GuideStep, guideSteps, leaveStep, openGuide, useGuide } from '../store/guide.ts'
import { useLayout } from '../store/layout.ts'
import { useNotebook } from '../store/notebook.ts'
import { useSelection } from '../store/selection.ts'
import { Button } from '../ui/button.tsx'
import { attempt } from '../ui/toasts.ts'
import { endGuide } from './end-guide.ts'
import styles from './guide.module.css'
import { Ring } from './ring.tsx'
import { type Seen, stepDone } from './step-done.ts'

const keysIn: Readonly<Partial<Record<GuideStep, CommandId>>> = {
  walk: 'nextLink',
  highlight: 'highlight',
  connect: 'link',
}

/**
 * The first minute in the sample: one step at a time, below the reports so that it covers nothing, with a ring around
 * what it speaks of. It never takes the keyboard. A step ends when it was done.
 */
export function Guide() {
  const forNewcomers = useNotebook(({ info }) => info !== null && info.sample && !info.readOnly)
  const step = useGuide(state => state.step)
  useEffect(() => {
    if (forNewcomers) void attempt(openGuide)
  }, [forNewcomers])
  return forNewcomers && step !== null ? <Step step={step} /> : null
}

function Step({ step }: { readonly step: GuideStep }) {
  const { t } = useTranslation()
  useLeaveWhenDone(step)
  const command = keysIn[step]
  const place = { index: guideSteps.indexOf(step) + 1, count: guideSteps.length }
  return (
    // The pointer leaves the keyboard where it is.
    <aside
      data-guide
      className={styles.guide}
      aria-label={t('guide.label')}
      onMouseDown={event => event.preventDefault()}
    >
      <div className={styles.words} aria-live="polite">
        <span className={styles.place}>{t('guide.step', place)}</span>
        <p>{t(`guide.steps.${step}`, { keys: command ? keysOf(command) : '' })}</p>
      </div>
      <Button look="quiet" onClick={endGuide}>
        {t('guide.never')}
      </Button>
      <Button onClick={() => void attempt(() => leaveStep(step))}>{t('guide.on')}</Button>
      <Ring step={step} />
    </aside>
  )
}

function useLeaveWhenDone(step: GuideStep): void {
  useEffect(() => {
    const began = seen()
    const look = () => {
      if (stepDone(step, began, seen())) void attempt(() => leaveStep(step))
    }
    look()
    const stops = [useSelection.subscribe(look), useNotebook.subscribe(look), useLayout.subscribe(look)]
    return () => stops.forEach(stop => stop())
  }, [step])
}

function seen(): Seen {
  const { selected } = useSelection.getState()
  const { counts } = useNotebook.getState().info!
  const { noteId, rightView } = useLayout.getState()
  return {
    linkId: selected?.kind === 'link' ? selected.id : null,
    highlights: counts.highlights,
    links: counts.links,
    noteOpen: noteId !== null && rightView === 'note',
  }
}
