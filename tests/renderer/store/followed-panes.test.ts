import { beforeEach, expect, test } from 'vitest'
import { followPresent } from '../../../renderer/store/followed-panes.ts'
import { openDocument, useLayout } from '../../../renderer/store/layout.ts'

const show = (left: string | null, right: string | null) => useLayout.setState({ left, right })
const shown = () => [useLayout.getState().left, useLayout.getState().right]
const has = (...ids: string[]) => followPresent(new Set(ids))

beforeEach(() => {
  show(null, null)
  has('a', 'b', 'c', 'd')
})

test.each([
  ['left', ['b', 'c', 'd'], ['b', null]],
  ['right', ['a', 'c', 'd'], ['a', null]],
])('a document that was deleted from the %s pane comes back there', (_, left, after) => {
  show('a', 'b')
  has(...left)
  expect(shown()).toEqual(after)
  has('a', 'b', 'c', 'd')
  expect(shown()).toEqual(['a', 'b'])
  has(...left)
  expect(shown()).toEqual(after)
})

test('two that were deleted one after the other, or at once, come back', () => {
  show('a', 'b')
  has('b')
  has()
  expect(shown()).toEqual([null, null])
  has('b')
  expect(shown()).toEqual(['b', null])
  has('a', 'b')
  expect(shown()).toEqual(['a', 'b'])
  has()
  has('a', 'b')
  expect(shown()).toEqual(['a', 'b'])
})

test('what was opened meanwhile stays where it is', () => {
  show('a', 'b')
  has('a', 'c')
  openDocument('c')
  has('a', 'b', 'c')
  expect(shown()).toEqual(['a', 'c'])
})

test('an empty pane takes its document again, whatever stands beside it now', () => {
  show('a', 'b')
  has('a', 'c')
  openDocument('c', 'left')
  has('a', 'b', 'c')
  expect(shown()).toEqual(['c', 'b'])
})

test('one that was closed by hand stays closed', () => {
  show('a', null)
  has('b')
  has('a', 'b')
  expect(shown()).toEqual(['a', null])
  show(null, null)
  has('b')
  has('a', 'b')
  expect(shown()).toEqual([null, null])
})
