import type { Command } from '../app/commands.ts'
import {
  accept,
  acceptAs,
  compareOpen,
  dismiss,
  findPassagesLikeThis,
  findSimilar,
  restore,
  stepSuggestion,
} from './actions.ts'
import { saveComparison } from './save-report.ts'

/** What can be done to compare, with its keys. */
export const compareCommands: readonly Command[] = [
  { id: 'compare', group: 'compare', keys: ['='], run: compareOpen },
  { id: 'nextSuggestion', group: 'compare', keys: ['s'], run: () => stepSuggestion(1) },
  { id: 'previousSuggestion', group: 'compare', keys: ['Shift+s'], run: () => stepSuggestion(-1) },
  { id: 'accept', group: 'compare', keys: ['y'], run: () => accept() },
  { id: 'acceptAs', group: 'compare', keys: ['Shift+y'], run: acceptAs },
  { id: 'dismiss', group: 'compare', keys: ['x'], run: dismiss },
  { id: 'restore', group: 'compare', keys: ['Shift+x'], run: restore },
  { id: 'passagesLike', group: 'compare', keys: ['p'], run: findPassagesLikeThis },
  { id: 'similar', group: 'compare', keys: ['m'], run: findSimilar },
  { id: 'saveComparison', group: 'compare', keys: ['Shift+m'], run: () => saveComparison('html') },
]
