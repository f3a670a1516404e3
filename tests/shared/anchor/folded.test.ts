import { describe, expect, test } from 'vitest'
import { fold, FoldedText } from '../../../shared/anchor/folded.ts'
import { describePassage, reanchorAll } from '../../../shared/anchor/index.ts'

const rows = [
  ['Port', '2023', '2024', '2025'],
  ['Northhaven', '1,204', '1,310', '980'],
  ['Southquay', '980', '1,204', '1,310'],
  ['Eastmole', '12', '9', '7'],
]
const around = (table: string) =>
  `Landings by port, in tonnes.\n\n${table}\n\nThe figures are those of the harbour masters.`
const written = (cell: string, row: string) => around(rows.map(cells => cells.join(cell)).join(row))
const blocks = written('\n\n', '\n\n')

/** Where a passage of the one version is in the other, by its words. */
function follow(before: string, after: string, quote: string, nth = 0): string | null {
  let start = before.indexOf(quote)
  for (let count = 0; count < nth; count += 1) start = before.indexOf(quote, start + 1)
  const [found] = reanchorAll(before, after, [describePassage(before, start, start + quote.length)])
  return found ? after.slice(Math.max(0, found.start - 9), found.end) : null
}

describe('a passage of which only the white space differs', () => {
  test.each<[kind: string, after: string]>([
    ['tabs', written('\t', '\n')],
    ['blanks', written(' ', ' ')],
    ['lines', written('\n', '\n')],
    ['hard blanks', written('\u00a0\u00a0', '\n\n\n')],
  ])('is found again, in a table written with %s', (_, after) => {
    const cells = (found: string | null) => fold(found ?? 'nothing')
    expect(cells(follow(blocks, after, '1,204\n\n1,310\n\n980'))).toMatch(/haven 1,204 1,310 980$/)
    expect(cells(follow(blocks, after, '1,204\n\n1,310', 1))).toMatch(/ay 980 1,204 1,310$/)
    expect(cells(follow(blocks, after, '980', 1))).toMatch(/ay 980$/)
    expect(cells(follow(blocks, after, 'Eastmole\n\n12\n\n9\n\n7'))).toMatch(/Eastmole 12 9 7$/)
    const [row] = /Northhaven\s+1,204\s+1,310\s+980/u.exec(after)!
    expect(cells(follow(after, blocks, row))).toMatch(/Northhaven 1,204 1,310 980$/)
  })

  test('is no other one of the same words, and none where a word is gone', () => {
    const after = written('\t', '\n').replace('Southquay\t980\t1,204\t1,310\n', '')
    expect(follow(blocks, after, 'Southquay\n\n980\n\n1,204')).toBe(null)
  })

  test('has its own offsets in the text, whatever stands around it', () => {
    const text = '  a \n\n 😀\tb  c '
    const folded = new FoldedText(text)
    expect(folded.text).toBe(' a 😀 b c ')
    const found = folded.find({ start: 0, end: 5, quote: '😀  b\nc', prefix: 'a ', suffix: ' ' }, 0)
    expect(found && text.slice(found.start, found.end)).toBe('😀\tb  c')
    expect(folded.find({ start: 0, end: 1, quote: ' \n', prefix: '', suffix: '' }, 0)).toBe(null)
  })
})
