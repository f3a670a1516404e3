import { create } from 'zustand'
import { request } from '../client.ts'

/** The steps of the first minute, in order. */
export const guideSteps = ['link', 'walk', 'highlight', 'connect', 'note'] as const
export type GuideStep = (typeof guideSteps)[number]

/** The step that is shown; `null` where the guide is closed, or where it is not known yet whether it is. */
export const useGuide = create<{ readonly step: GuideStep | null }>()(() => ({ step: null }))

const key = 'guide'

/** Begins with the first step, unless the guide was closed in this notebook before. */
export async function openGuide(): Promise<void> {
  const { value } = await request('settings.get', { key })
  if (!closedBefore(value)) useGuide.setState({ step: guideSteps[0] })
}

/** Goes on to the step after this one; after the last, the guide is closed for good. Nothing where another is shown. */
export async function leaveStep(step: GuideStep): Promise<void> {
  if (useGuide.getState().step !== step) return
  const next = guideSteps[guideSteps.indexOf(step) + 1]
  if (next) useGuide.setState({ step: next })
  else await closeGuide()
}

/** Closes the guide for good. Nothing where it is not shown. */
export async function closeGuide(): Promise<void> {
  if (useGuide.getState().step === null) return
  useGuide.setState({ step: null })
  await request('settings.set', { key, value: { closed: true } })
}

function closedBefore(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'closed' in value && value.closed === true
}
