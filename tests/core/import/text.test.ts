import { describe, expect, test } from 'vitest'
import { parseText } from '../../../main/core/import/text.ts'

/** A document as lines: `h1:`, `p:`, `-` for a list item; `/` is a hard break. */
const outline = (text: string): string[] => {
  const lines: string[] = []
  parseText(text).descendants(node => {
    if (node.type.name === 'bullet_list') {
      node.forEach(item => lines.push(`- ${item.textContent}`))
      return false
    }
    if (!node.isTextblock) return true
    const words = node.textBetween(0, node.content.size, null, leaf =>
      leaf.type.name === 'hard_break' ? ' / ' : '',
    )
    lines.push(`${node.type.name === 'heading' ? 'h1' : 'p'}: ${words}`)
    return false
  })
  return lines
}

const long =
  'This line is much longer than any that was wrapped by hand, since nobody wraps at more than a hundred characters.'

describe('parseText', () => {
  test.each<[what: string, text: string, expected: string[]]>([
    [
      'a heading and paragraphs',
      'A title\n\nFirst.\n\n\nSecond.\n',
      ['h1: A title', 'p: First.', 'p: Second.'],
    ],
    ['a first line that ends like a sentence', 'It rained.\n\nMore.', ['p: It rained.', 'p: More.']],
    ['a first line that ends in a quote', '“Will it rain?”\n\nYes.', ['p: “Will it rain?”', 'p: Yes.']],
    ['a first line of signs', '*****\n\nTitle', ['p: *****', 'p: Title']],
    ['no blank lines', 'Title\nOne.\nTwo.', ['h1: Title', 'p: One.', 'p: Two.']],
    ['long lines', `T\n\n${long}\nShort.`, ['h1: T', `p: ${long}`, 'p: Short.']],
    [
      'verse',
      'T\n\nRoses are red\nviolets are blue\nso it goes',
      ['h1: T', 'p: Roses are red / violets are blue / so it goes'],
    ],
    [
      'prose wrapped by hand',
      'T\n\nThe two delegations met for the third time this year, and\nthe talks went on until late in the evening, when both of\nthem said that they were content.',
      [
        'h1: T',
        'p: The two delegations met for the third time this year, and the talks went on until late in the evening, when both of them said that they were content.',
      ],
    ],
    [
      'lines that were not wrapped, of a middling length',
      'T\n\nMinister of Transport, Road and Rail of the Republic\nHarbour Road 7\nMinister of Agriculture',
      [
        'h1: T',
        'p: Minister of Transport, Road and Rail of the Republic / Harbour Road 7 / Minister of Agriculture',
      ],
    ],
    [
      'bullets',
      'T\n\n  • One\n  • Two\n\n  • Three\n\nEnd.',
      ['h1: T', '- One', '- Two', '- Three', 'p: End.'],
    ],
    ['every bullet', '•a\n‣ b\n◦ c\n▪\td\n● e', ['- a', '- b', '- c', '- d', '- e']],
    [
      'bullets that go on',
      'T\n\n• One that\n  goes on\n• Two\nNot an item.',
      ['h1: T', '- One that goes on', '- Two', 'p: Not an item.'],
    ],
    ['bullets on lines of their own', 'T\n\n•\nOne\n•\nTwo', ['h1: T', '- One', '- Two']],
    ['hyphens, stars and numbers', 'T\n\n- one\n* two\n3. three', ['h1: T', 'p: - one / * two / 3. three']],
    ['blanks and tabs', 'T\n\n  a  b\tc  \n\td', ['h1: T', 'p: a  b\tc / d']],
    ['nothing', '', ['p: ']],
  ])('%s', (_, text, expected) => {
    expect(outline(text)).toEqual(expected)
  })

  test('two lines of a file that is wrapped by hand are one paragraph where the first is full', () => {
    const wrapped =
      'The two delegations met for the third time this year, and\nthe talks went on until late in the evening, when both of\nthem said that they were content.'
    const lines = outline(
      `T\n\n${wrapped}\n\n${wrapped}\n\nNobody was told how the matter of the ferry was settled,\nnor when.\n\nHarbour Office\nNorth Quay 7`,
    )
    expect(lines.slice(3)).toEqual([
      'p: Nobody was told how the matter of the ferry was settled, nor when.',
      'p: Harbour Office / North Quay 7',
    ])
  })

  test('a first line of more than 200 characters is no heading', () => {
    expect(outline(`${'word '.repeat(41)}\n\nx`)[0]).toMatch(/^p:/)
  })
})
