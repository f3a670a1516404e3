import { dailyMatters } from './daily-life.ts'
import { dangerMatters } from './dangers.ts'
import { economyMatters } from './economy.ts'
import { generalMatters } from './general.ts'
import { publicMatters } from './public-life.ts'

/**
 * What news tell of, a matter a line: words that often stand in sentences about it, though they mean different things.
 * “Nobody was hurt” and “treated for bruises” share no word and no synonym, but tell of one matter. `_` joins the words
 * of a phrase; a word may be of several matters. Written for this project.
 */
export const matters: readonly string[] = [
  generalMatters,
  publicMatters,
  economyMatters,
  dangerMatters,
  dailyMatters,
].flatMap(lines => lines.trim().split('\n'))
