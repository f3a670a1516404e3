import { expect, test } from 'vitest'
import { contextNames } from '../../../main/core/compare/align/context.ts'
import { exclusiveNames } from '../../../main/core/compare/align/exclusive.ts'
import { featureNames } from '../../../main/core/compare/align/features.ts'
import * as pairs from '../../../main/core/compare/align/weights.ts'
import { dateEvidence } from '../../../main/core/compare/differences/date-candidates.ts'
import { nameEvidence } from '../../../main/core/compare/differences/name-candidates.ts'
import { numberEvidence } from '../../../main/core/compare/differences/number-candidates.ts'
import { signNames } from '../../../main/core/compare/differences/stance/signs.ts'
import * as stances from '../../../main/core/compare/differences/stance/weights.ts'
import * as values from '../../../main/core/compare/differences/value-weights.ts'

const names: Readonly<Record<string, readonly string[]>> = {
  aloneWeights: featureNames,
  localWeights: [...featureNames, ...exclusiveNames],
  contextWeights: contextNames,
  secondWeights: contextNames,
  numberWeights: numberEvidence,
  nameWeights: nameEvidence,
  dateWeights: dateEvidence,
  stanceWeights: signNames,
}

const lists = Object.entries({ ...pairs, ...values, ...stances }).flatMap(([name, value]) =>
  typeof value === 'number' ? [] : [[name, value] as const],
)

test('every list of weights is held to its names', () => {
  expect(lists.map(([name]) => name).sort()).toEqual(Object.keys(names).sort())
})

test.each(lists)('%s has a finite weight for each of its names, and the constant', (name, weights) => {
  expect(weights).toHaveLength(names[name]!.length + 1)
  expect(weights.every(Number.isFinite)).toBe(true)
})
