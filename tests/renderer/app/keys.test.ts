import { expect, test } from 'vitest'
import { nameKeys, showKeys } from '../../../renderer/app/keys.ts'

const pressed = (key: string, ...modifiers: readonly ('ctrl' | 'meta' | 'alt' | 'shift')[]) => ({
  key,
  ctrlKey: modifiers.includes('ctrl'),
  metaKey: modifiers.includes('meta'),
  altKey: modifiers.includes('alt'),
  shiftKey: modifiers.includes('shift'),
})

test.each([
  [pressed('h'), 'h'],
  [pressed('H', 'shift'), 'Shift+h'],
  [pressed('?', 'shift'), '?'],
  [pressed('k', 'ctrl'), 'Mod+k'],
  [pressed('Z', 'ctrl', 'shift'), 'Mod+Shift+z'],
  [pressed('n', 'ctrl', 'alt'), 'Mod+Alt+n'],
  [pressed('Escape'), 'Escape'],
  [pressed('Enter', 'shift'), 'Shift+Enter'],
  [pressed('k', 'meta'), null],
  [pressed('Control', 'ctrl'), null],
  [pressed('Dead'), null],
])('%j is named %s', (keys, name) => {
  expect(nameKeys(keys, false)).toBe(name)
})

test('on a Mac, Cmd takes the place of Ctrl', () => {
  expect(nameKeys(pressed('k', 'meta'), true)).toBe('Mod+k')
  expect(nameKeys(pressed('k', 'ctrl'), true)).toBeNull()
})

test.each([
  ['Mod+k', 'Ctrl K', '⌘K'],
  ['Mod+Shift+z', 'Ctrl Shift Z', '⌘⇧Z'],
  ['Escape', 'Esc', 'Esc'],
  ['?', '?', '?'],
])('%s is shown as %s, on a Mac as %s', (keys, elsewhere, onMac) => {
  expect(showKeys(keys, false)).toBe(elsewhere)
  expect(showKeys(keys, true)).toBe(onMac)
})
