import { expect, test } from 'vitest'
import { judge } from '../../../bench/compare-quality.ts'
import { goldParts, readGold } from '../../../bench/support/gold-pairs.ts'

// Not the measure (that is the bench), but a floor well under it: a change that breaks the comparison is seen at once.
test.each(goldParts)(
  'most partners of the gold pairs are found, and most that is found is right: %s',
  part => {
    const outcomes = readGold(part).map(gold => judge(gold))
    const sum = (of: 'found' | 'right' | 'all') => outcomes.reduce((total, { pairs }) => total + pairs[of], 0)
    expect(sum('right') / sum('all')).toBeGreaterThan(0.75)
    expect(sum('right') / sum('found')).toBeGreaterThan(0.7)
  },
)
