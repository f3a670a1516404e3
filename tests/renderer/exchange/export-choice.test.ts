import { describe, expect, test } from 'vitest'
import { choiceOf, firstChoice, paramsOf } from '../../../renderer/exchange/export-choice.ts'

const all = () => true

describe('what an export dialog was set to', () => {
  test.each([null, 'x', 7, [], {}, { format: 'exe', style: 'own', bom: 1, from: 'yesterday', tagIds: [3] }])(
    'is what it begins with where %j was kept',
    kept => {
      expect(choiceOf(kept)).toEqual(firstChoice)
    },
  )

  test('is known again', () => {
    const choice = {
      ...firstChoice,
      format: 'csv',
      bom: true,
      some: true,
      noteIds: ['a'],
      to: '2026-11-22',
    } as const
    expect(choiceOf(JSON.parse(JSON.stringify(choice)))).toEqual(choice)
  })

  test('asks for what the notebook still has', () => {
    const choice = { ...firstChoice, some: true, documentIds: ['a', 'gone'], tagIds: ['gone'] }
    expect(paramsOf(choice, id => id !== 'gone', null)).toEqual({
      ...{ format: 'markdown', documentIds: ['a'], noteIds: [], style: 'chicago' },
    })
  })

  test('asks for days of this place, the last one included', () => {
    const { from, to } = paramsOf({ ...firstChoice, from: '2026-03-28', to: '2026-03-29' }, all, null)
    expect(new Date(from!).getHours()).toBe(0)
    expect(new Date(to!).getDate()).toBe(30)
  })

  test('names a style only where documents are cited, and a file of one’s own by its handle', () => {
    expect(paramsOf({ ...firstChoice, format: 'csv' }, all, null)).toEqual({ format: 'csv', bom: false })
    expect(paramsOf({ ...firstChoice, codebook: true }, all, null)).not.toHaveProperty('codebook')
    expect(paramsOf({ ...firstChoice, style: 'own' }, all, 'handle')).toMatchObject({ styleFile: 'handle' })
    expect(paramsOf({ ...firstChoice, style: 'own' }, all, null)).toEqual({ format: 'markdown' })
  })
})
