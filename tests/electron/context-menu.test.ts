import { expect, test } from 'vitest'
import { contextMenuTemplate, type Pointed } from '../../main/electron/context-menu.ts'

const pointed = {
  isEditable: true,
  selectionText: '',
  misspelledWord: '',
  dictionarySuggestions: [],
  editFlags: { canCut: false, canCopy: false, canPaste: true, canSelectAll: true } as Pointed['editFlags'],
} satisfies Pointed

const roles = (change: Partial<Pointed>) =>
  contextMenuTemplate({ ...pointed, ...change }, () => {}).map(
    ({ role, type, label }) => role ?? type ?? label,
  )

test('a field has the clipboard, as far as it can be used', () => {
  expect(roles({})).toEqual(['cut', 'copy', 'paste', 'separator', 'selectAll'])
  const [cut, , paste] = contextMenuTemplate(pointed, () => {})
  expect([cut?.enabled, paste?.enabled]).toEqual([false, true])
})

test('text can be copied where some is selected, and else nothing opens', () => {
  expect(roles({ isEditable: false, selectionText: 'trade rose' })).toEqual(['copy'])
  expect(roles({ isEditable: false, selectionText: ' \n' })).toEqual([])
})

test('a misspelled word can be put right', () => {
  const chosen: string[] = []
  const dictionarySuggestions = ['trade', 'traded', 'R&D', 'tread', 'tirade', 'triad']
  const items = contextMenuTemplate({ ...pointed, misspelledWord: 'trdae', dictionarySuggestions }, word =>
    chosen.push(word),
  )
  expect(items.slice(0, 6).map(({ label, type }) => label ?? type)).toEqual([
    'trade',
    'traded',
    'R&&D',
    'tread',
    'tirade',
    'separator',
  ])
  ;(items[2]!.click as () => void)()
  expect(chosen).toEqual(['R&D'])
  expect(roles({ dictionarySuggestions })).not.toContain('trade')
})
