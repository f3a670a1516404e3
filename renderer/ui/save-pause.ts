/** How long after the last letter a text is saved, in milliseconds. */
const pause = 600
/** How long a text that is written without a pause may stay unsaved, in milliseconds. */
const longest = 1500

/**
 * When a text is saved whose first unsaved letter is `unsavedFor` milliseconds old, in milliseconds from now: after a
 * pause, yet never so late that more than a moment's work could be lost.
 */
export function nextSaving(unsavedFor: number): number {
  return Math.max(0, Math.min(pause, longest - unsavedFor))
}
