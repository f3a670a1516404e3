import { expect, onTestFinished, test } from 'vitest'
import { connect } from '../../../renderer/client.ts'
import { followUndone } from '../../../renderer/compare/follow-undone.ts'
import { loadDecisions, useComparison } from '../../../renderer/store/comparison.ts'
import { undo } from '../../../renderer/store/history.ts'
import type { Transport } from '../../../renderer/transport/transport.ts'
import type { DecidedSuggestion, Suggestion } from '../../../shared/model/index.ts'
import { suggestion } from './suggestion.ts'

const found = ['one', 'two'].map((id, at) => suggestion(id, 'same claim', 20 * at, 20 * at, 0.9))

const dismissed = ({ id, kind, aId, bId, a, b }: Suggestion): DecidedSuggestion => ({
  ...{ id, kind, aId, bId, a, b },
  ...{ state: 'dismissed', linkId: null, createdAt: '2026-03-04T12:00:00Z', author: 'Tester' },
})

/** A window that shows a comparison of which some are dismissed, and a notebook in which they are. */
function opened(...decided: Suggestion[]) {
  const notebook = { dismissed: decided.map(dismissed), undone: 'Dismiss a suggestion' as string | null }
  const refuse = () => {
    throw new Error('is not asked for here')
  }
  const transport: Transport = {
    request: async method => {
      if (method === 'suggestions.list') return { ok: true, value: { suggestions: notebook.dismissed } }
      if (method !== 'history.undo') return refuse()
      if (notebook.undone !== null) notebook.dismissed = notebook.dismissed.slice(0, -1)
      return { ok: true, value: { done: notebook.undone } }
    },
    subscribe: refuse,
    files: { choose: refuse, put: refuse, target: refuse, deliver: refuse },
    addresses: { hostAsks: false, open: refuse },
  }
  connect(transport)
  const decisions = new Map(notebook.dismissed.map(each => [each.id, each]))
  const subject = { kind: 'documents', aId: 'A', bId: 'B' } as const
  useComparison.setState({ subject, phase: 'done', found, decisions })
  const shown: string[] = []
  onTestFinished(followUndone(({ id }) => shown.push(id)))
  return { notebook, shown }
}

const settled = () => new Promise(resolve => setTimeout(resolve))

test('what is undone in this window is gone back to', async () => {
  const { shown } = opened(...found)
  await undo()
  await settled()
  expect(shown).toEqual(['two'])
  await undo()
  await settled()
  expect(shown).toEqual(['two', 'one'])
})

test('what another window takes back moves nothing here', async () => {
  const { notebook, shown } = opened(...found)
  notebook.dismissed = []
  await loadDecisions()
  await settled()
  expect(useComparison.getState().decisions.size).toBe(0)
  expect(shown).toEqual([])
})

test('where there was nothing to undo, nothing is gone back to', async () => {
  const { notebook, shown } = opened(...found)
  Object.assign(notebook, { undone: null, dismissed: notebook.dismissed.slice(0, 1) })
  await undo()
  await settled()
  expect(shown).toEqual([])
})
