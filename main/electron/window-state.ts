import type { Rectangle } from 'electron'
import { z } from 'zod'

const Pixels = z.int().min(-100_000).max(100_000)
const Length = z.int().min(1).max(100_000)

/** Where a window stood when it was last closed, in device-independent pixels. */
export const WindowState = z.object({
  bounds: z.object({ x: Pixels, y: Pixels, width: Length, height: Length }),
  maximized: z.boolean(),
})
export type WindowState = z.infer<typeof WindowState>

/** Where a window goes; without `x` and `y` the system chooses. */
export interface WindowPlace {
  readonly bounds: Rectangle | { readonly width: number; readonly height: number }
  readonly maximized: boolean
}

const preferred = { width: 1280, height: 820 }
/** How much of a title bar must be on a screen for the window to be caught hold of. */
const reachable = { width: 120, height: 40 }
const cascade = 28

/**
 * Where the next window goes: where the last one was, if that is still on a screen, and a step aside for each window
 * that is already open. `workAreas` are the screens without their bars, the main one first.
 */
export function placeWindow(
  saved: WindowState | null,
  workAreas: readonly Rectangle[],
  openWindows: number,
): WindowPlace {
  const main = workAreas[0] ?? { x: 0, y: 0, ...preferred }
  if (saved === null) return { bounds: fit(preferred, main), maximized: false }
  const step = openWindows * cascade
  const bounds = { ...saved.bounds, x: saved.bounds.x + step, y: saved.bounds.y + step }
  const area = workAreas.find(area => isReachable(bounds, area))
  if (area === undefined) return { bounds: fit(saved.bounds, main), maximized: saved.maximized }
  return { bounds: { ...bounds, ...fit(bounds, area) }, maximized: saved.maximized }
}

function fit(wanted: { readonly width: number; readonly height: number }, area: Rectangle) {
  return { width: Math.min(wanted.width, area.width), height: Math.min(wanted.height, area.height) }
}

// The title bar is the window's upper edge.
function isReachable(bounds: Rectangle, area: Rectangle): boolean {
  const across = Math.min(bounds.x + bounds.width, area.x + area.width) - Math.max(bounds.x, area.x)
  return (
    across >= reachable.width && bounds.y >= area.y && bounds.y + reachable.height <= area.y + area.height
  )
}
