import type { Command } from '../command.ts'
import { batchCommand } from './batch.ts'
import { compareCommand, similarCommand } from './compare.ts'
import { documentsCommand, textCommand, updateCommand } from './documents.ts'
import { exportCommand, importAnnotationsCommand } from './exchange.ts'
import { highlightCommand, highlightsCommand } from './highlights.ts'
import { historyCommand, redoCommand, undoCommand } from './history.ts'
import { importBibliographyCommand } from './import-bibliography.ts'
import { importCommand } from './import.ts'
import { linkCommand, linksCommand } from './links.ts'
import { newCommand } from './new.ts'
import { noteCommand, notesCommand } from './notes.ts'
import { searchCommand } from './search.ts'
import { serveCommand } from './serve.ts'
import { relationsCommand, tagsCommand } from './tags.ts'
import { backupCommand, checkCommand } from './upkeep.ts'

/** Every command, in the order in which the help lists them. */
export const commands: readonly Command[] = [
  newCommand,
  importCommand,
  updateCommand,
  documentsCommand,
  textCommand,
  highlightCommand,
  highlightsCommand,
  linkCommand,
  linksCommand,
  tagsCommand,
  relationsCommand,
  noteCommand,
  notesCommand,
  searchCommand,
  compareCommand,
  similarCommand,
  exportCommand,
  importAnnotationsCommand,
  importBibliographyCommand,
  undoCommand,
  redoCommand,
  historyCommand,
  checkCommand,
  backupCommand,
  batchCommand,
  serveCommand,
]
