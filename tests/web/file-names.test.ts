import { expect, test } from 'vitest'
import { contentDisposition, safeExtension, safeFileName } from '../../main/web/file-names.ts'

test.each([
  ['Notes.md', 'Notes.md'],
  ['../../etc/passwd', 'etc passwd'],
  ['C:\\notes\\a.json', 'C notes a.json'],
  ['a\nb\u0000c.md', 'a b c.md'],
  ['.hidden', 'hidden'],
  ['...', 'export'],
  ['  ', 'export'],
  ['What? "This" | <that>*.md', 'What This that.md'],
  ['Übersicht – Märkte.md', 'Übersicht – Märkte.md'],
  ['U\u0308bersicht.md', 'Übersicht.md'],
  [`${'長'.repeat(200)}.parallax`, `${'長'.repeat(60)}.parallax`],
  ['\ud800.md', '\ufffd.md'],
])('%j is written as %j', (suggested, name) => {
  expect(safeFileName(suggested)).toBe(name)
})

test.each([
  ['a.txt', '.txt'],
  ['a.tar.GZ', '.GZ'],
  ['a', ''],
  ['a.b/c', ''],
  ['a.é', ''],
])('the extension of %j is %j', (name, extension) => {
  expect(safeExtension(name)).toBe(extension)
})

test('a name reaches the browser whole, and cannot break out of its header', () => {
  expect(contentDisposition('Märkte "1"\r\nX: y.md')).toBe(
    `attachment; filename="M_rkte _1___X: y.md"; filename*=UTF-8''M%C3%A4rkte%20%221%22%0D%0AX%3A%20y.md`,
  )
})
