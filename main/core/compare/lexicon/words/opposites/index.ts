import { ofAmounts } from './amounts.ts'
import { ofBusiness } from './business.ts'
import { ofConflict } from './conflict.ts'
import { ofDecisions } from './decisions.ts'
import { ofFeelings } from './feelings.ts'
import { ofHealth } from './health.ts'
import { ofLaw } from './law.ts'
import { ofNature } from './nature.ts'
import { ofOutcomes } from './outcomes.ts'
import { ofQualities } from './qualities.ts'
import { ofSociety } from './society.ts'
import { ofSport } from './sport.ts'
import { ofTimes } from './times.ts'
import { ofTransport } from './transport.ts'

/**
 * What news English says of one thing when it says the opposite: words of the one side exclude those of the other. In the
 * form that `LanguageWords.opposites` asks for. Written for this project.
 */
export const englishOpposites = [
  ofDecisions,
  ofLaw,
  ofConflict,
  ofBusiness,
  ofTransport,
  ofHealth,
  ofNature,
  ofTimes,
  ofAmounts,
  ofQualities,
  ofFeelings,
  ofSport,
  ofSociety,
  ofOutcomes,
]
  .map(lines => lines.trim())
  .join('\n')
