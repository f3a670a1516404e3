import { commands } from './de/commands.ts'
import { compare } from './de/compare.ts'
import { exporting } from './de/exporting.ts'
import { frame } from './de/frame.ts'
import { library } from './de/library.ts'
import { notes } from './de/notes.ts'
import { reading } from './de/reading.ts'
import { takingIn } from './de/taking-in.ts'

/** Every text of the screen in German. The same keys as in English; `_one` and `_other` are plurals. */
export const de = {
  ...frame,
  ...commands,
  ...reading,
  ...library,
  ...takingIn,
  ...exporting,
  ...compare,
  ...notes,
} as const
