import { create } from 'zustand'
import { readStored, writeStored } from './stored.ts'

/** How text is set: the size of its letters in pixels, the width of its lines in em, and that of the gutter in pixels. */
export interface ReadingSettings {
  readonly size: number
  readonly width: number
  readonly gutter: number
}

/** The values that can be chosen, from small to large. */
export const readingSteps = {
  size: [14, 15, 16, 17.5, 19, 21, 24, 28],
  width: [26, 29, 32, 36, 40, 46],
} as const

/** The narrowest and the widest gutter, in pixels. */
export const gutterLimits = { least: 40, most: 280 } as const

/** How text is set until something else is chosen. */
export const readingAtFirst: ReadingSettings = { size: 17.5, width: 36, gutter: 70 }
const name = 'reading-settings'

/** How text is set, in all panes. */
export const useReadingSettings = create<ReadingSettings>()(() => readingAtFirst)

/** Restores how text was set, shows it from now on, and keeps it. */
export function startReadingSettings(): void {
  const show = ({ size, width, gutter }: ReadingSettings) => {
    const { style } = document.documentElement
    style.setProperty('--reading-size', `${size}px`)
    style.setProperty('--reading-width', `${width}em`)
    style.setProperty('--gutter-width', `${gutter}px`)
  }
  useReadingSettings.setState(readKept(readStored(name)))
  show(useReadingSettings.getState())
  useReadingSettings.subscribe(settings => {
    show(settings)
    writeStored(name, settings)
  })
}

/** Goes to the next larger (1) or smaller (-1) value; says whether there is one. */
export function stepReading(of: keyof typeof readingSteps, step: 1 | -1): boolean {
  const next = nextStep(readingSteps[of], useReadingSettings.getState()[of], step)
  if (next === null) return false
  useReadingSettings.setState({ [of]: next })
  return true
}

/** The value after or before one that need not be among them; `null` at the end. */
export function nextStep(values: readonly number[], from: number, step: 1 | -1): number | null {
  return (step > 0 ? values.find(value => value > from) : values.findLast(value => value < from)) ?? null
}

export function setGutter(gutter: number): void {
  useReadingSettings.setState({ gutter: within(gutter, gutterLimits.least, gutterLimits.most) })
}

export const resetReading = () => useReadingSettings.setState(readingAtFirst)

function readKept(stored: unknown): ReadingSettings {
  if (typeof stored !== 'object' || stored === null) return readingAtFirst
  const kept = stored as Record<string, unknown>
  const read = (of: keyof ReadingSettings, least: number, most: number) => {
    const value = kept[of]
    return typeof value === 'number' && Number.isFinite(value)
      ? within(value, least, most)
      : readingAtFirst[of]
  }
  return {
    size: read('size', readingSteps.size[0], readingSteps.size.at(-1)!),
    width: read('width', readingSteps.width[0], readingSteps.width.at(-1)!),
    gutter: read('gutter', gutterLimits.least, gutterLimits.most),
  }
}

function within(value: number, least: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}
