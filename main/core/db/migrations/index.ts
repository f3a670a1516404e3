import { notebook } from './001-notebook.ts'
import { comparing } from './002-comparing.ts'
import { sources } from './003-sources.ts'

/** Migration N brings a notebook from version N-1 to N. Released ones are never edited. */
export const migrations: readonly string[] = [notebook, comparing, sources]
