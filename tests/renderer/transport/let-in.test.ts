import { expect, test } from 'vitest'
import { letIn } from '../../../renderer/transport/let-in.ts'
import { ContractError } from '../../../shared/contract/index.ts'

test('a file that is refused does not stop the others', async () => {
  const files = ['a.txt', 'huge.txt', 'b.txt'].map(name => new File(['words'], name))
  const intake = await letIn(files, async file => {
    if (file.name === 'huge.txt') throw new ContractError('too_large', 'huge.txt is too large.')
    return { handle: `handle of ${file.name}`, name: file.name }
  })
  expect(intake.opened.map(file => file.name)).toEqual(['a.txt', 'b.txt'])
  expect(intake.refused).toEqual([{ name: 'huge.txt', message: 'huge.txt is too large.' }])
})
