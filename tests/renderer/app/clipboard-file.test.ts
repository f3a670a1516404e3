import { describe, expect, test } from 'vitest'
import { clipboardFile } from '../../../renderer/app/clipboard-file.ts'

const holding = (content: Readonly<Record<string, string>>) => ({
  getData: (type: string) => content[type] ?? '',
})

describe('clipboardFile', () => {
  test.each([
    [
      'formatted text',
      { 'text/html': '<p>Some <b>words</b></p>', 'text/plain': 'Some words' },
      'Copied.html',
    ],
    ['plain text', { 'text/plain': 'Some words' }, 'Copied.txt'],
    ['a picture with its address', { 'text/html': '<img src="http://x.example/a.png">' }, null],
    ['nothing', {}, null],
    ['blanks', { 'text/plain': ' \n' }, null],
  ])('%s', (_, content, name) => {
    expect(clipboardFile(holding(content), 'Copied')?.name ?? null).toBe(name)
  })

  test('takes what was selected, and says that it is UTF-8', async () => {
    const html =
      '<html><body><p>around</p><!--StartFragment--><p>é – <i>selected</i></p><!--EndFragment--></body></html>'
    const text = await clipboardFile(holding({ 'text/html': html }), 'Copied')!.text()
    expect(text).toContain('<meta charset="utf-8">')
    expect(text).toContain('<body><p>é – <i>selected</i></p></body>')
    expect(text).not.toContain('around')
  })
})
