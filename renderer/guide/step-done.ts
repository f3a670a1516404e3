import type { GuideStep } from '../store/guide.ts'

/** What the steps of the guide look at. */
export interface Seen {
  /** The link that is selected. */
  readonly linkId: string | null
  readonly highlights: number
  readonly links: number
  readonly noteOpen: boolean
}

/** Whether the researcher did what a step speaks of, from what was seen when it began to what is seen now. */
export function stepDone(step: GuideStep, began: Seen, now: Seen): boolean {
  switch (step) {
    case 'link':
      return now.linkId !== null
    case 'walk':
      return now.linkId !== null && now.linkId !== began.linkId
    case 'highlight':
      return now.highlights > began.highlights
    case 'connect':
      return now.links > began.links
    case 'note':
      return now.noteOpen
  }
}
