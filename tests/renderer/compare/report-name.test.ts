import { expect, test } from 'vitest'
import { reportName } from '../../../renderer/compare/report-name.ts'

const long = 'Harbour talks end without an agreement on the dues, say three of the four delegations'

test.each([
  [['Quay reopens', 'Skippers wait'], 'Quay reopens – Skippers wait'],
  [['Quay reopens'], 'Quay reopens'],
  [['a/b: "c"?', 'x\ty'], 'a b c – x y'],
  [['Short', long], 'Short – Harbour talks end without an agreement on the dues, say three of the'],
  [[long, long], 'Harbour talks end without an agreement – Harbour talks end without an agreement'],
  [['', 'Quay'], 'Quay'],
  [['港'.repeat(60), '船'.repeat(60)], `${'港'.repeat(38)} – ${'船'.repeat(38)}`],
])('the report of %j is named %s', (titles, name) => {
  expect(reportName(titles)).toBe(name)
  expect([...name].length).toBeLessThanOrEqual(80)
})
