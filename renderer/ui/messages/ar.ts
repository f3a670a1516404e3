import { commands } from './ar/commands.ts'
import { compare } from './ar/compare.ts'
import { exporting } from './ar/exporting.ts'
import { frame } from './ar/frame.ts'
import { library } from './ar/library.ts'
import { notes } from './ar/notes.ts'
import { reading } from './ar/reading.ts'
import { takingIn } from './ar/taking-in.ts'

/** Every text of the screen in Arabic. The same keys as in English; the plurals have the six forms of Arabic. */
export const ar = {
  ...frame,
  ...commands,
  ...reading,
  ...library,
  ...takingIn,
  ...exporting,
  ...compare,
  ...notes,
} as const
