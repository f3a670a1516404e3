import { readerMessages } from '../../reader/messages.ts'
import { commands } from './en/commands.ts'
import { compare } from './en/compare.ts'
import { exporting } from './en/exporting.ts'
import { frame } from './en/frame.ts'
import { library } from './en/library.ts'
import { notes } from './en/notes.ts'
import { reading } from './en/reading.ts'
import { takingIn } from './en/taking-in.ts'

/** Every text of the screen in English. `_one` and `_other` are plurals. */
export const en = {
  reader: readerMessages,
  ...frame,
  ...commands,
  ...reading,
  ...library,
  ...takingIn,
  ...exporting,
  ...compare,
  ...notes,
} as const
