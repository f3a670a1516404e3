import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseRtf } from '../../../../main/core/import/rtf/rtf.ts'
import { root } from '../../../../scripts/root.mjs'
import { canonicalText } from '../../../../shared/document/index.ts'
import { structureOf } from '../../../support/known-report.ts'

const read = async (source: string | Uint8Array) => {
  const bytes = typeof source === 'string' ? Buffer.from(source, 'latin1') : source
  const parsed = await parseRtf(bytes, { name: 'a.rtf', keepAll: false, report: () => {} })
  parsed.doc.check()
  return { ...parsed, structure: structureOf(parsed.doc.children), text: canonicalText(parsed.doc) }
}

describe('parseRtf', () => {
  test.each([
    [
      'Unicode with stand-ins',
      String.raw`{\rtf1\ansi caf\u233?, \uc2\u1575 xy\u8364 ab end}`,
      'café, ا€ end',
    ],
    ['pairs of surrogates', String.raw`{\rtf1 \u-10179?\u-8704?!}`, '😀!'],
    ['a code page', String.raw`{\rtf1\ansi\ansicpg1251 \'cf\'f0\'e8}`, 'При'],
    [
      'the character set of a font',
      String.raw`{\rtf1{\fonttbl{\f1\fcharset238 A;}}\f1 \'b3\'f3d\'9f}`,
      'łódź',
    ],
    [
      'characters of two bytes',
      String.raw`{\rtf1{\fonttbl{\f1\fcharset128 M;}}\f1 \'93\'8c\'8b\'9e}`,
      '東京',
    ],
    ['a symbol font', String.raw`{\rtf1{\fonttbl{\f1\fcharset2 Symbol;}}\f1 ab}`, 'αβ'],
    ['signs', String.raw`{\rtf1 a\~b\_c\-d\{\}\\\emdash\ldblquote x\rdblquote}`, 'a\u00a0b‑cd{}\\—“x”'],
    [
      'formulas, without their pictures',
      String.raw`{\rtf1 so {\mmath{\*\moMathPara{\moMathParaPr{\mJc left}}{\*\moMath{\mr E=m}{\msSup{\msSupPr{\mctrlPr no}}{\me{\mr c}}{\msup{\mr 2}}}}}}{\mmathPict{\pict\pngblip 00}} holds}`,
      'so E=mc2 holds',
    ],
    ['line ends in the source', '{\\rtf1 one\r\n two\\\nthree}', 'one two\n\nthree'],
    ['hidden and unknown groups', String.raw`{\rtf1 a{\v no}{\*\nobodyknows no}{\unknownword b}}`, 'ab'],
    ['a file that is cut off', String.raw`{\rtf1 {\b half a`, 'half a'],
    ['more ends than beginnings', String.raw`{\rtf1 a}}}}b`, 'ab'],
    ['raw bytes', '{\\rtf1 a{\\*\\blob\\bin4 }{\\\\}b}', 'ab'],
  ])('reads %s', async (_, source, text) => {
    expect((await read(source)).text).toBe(text)
  })

  test('finds headings by style, by outline level and by size', async () => {
    const { structure } = await read(
      String.raw`{\rtf1{\stylesheet{\s1\b heading 2;}{\s2 Quote;}}\pard\s1\b One\par\pard\outlinelevel2 Two\par
\pard\b\fs36 Three\par\pard\plain Body with {\b bold}.\par\pard\s2 Said.\par}`,
    )
    expect(structure).toBe(
      [
        'heading {"level":2} "One"',
        'heading {"level":3} "Two"',
        'heading "Three"',
        'paragraph "Body with {strong: bold}."',
        'blockquote',
        '  paragraph "Said."',
      ].join('\n'),
    )
  })

  test('joins cells by their edges', async () => {
    const { structure } = await read(
      String.raw`{\rtf1\trowd\trhdr\cellx2000\cellx6000 \intbl Day\cell Minutes\cell\row
\trowd\cellx2000\cellx4000\cellx6000 \intbl Monday\cell 9\par ten\cell 11\cell\row\pard After\par}`,
    )
    expect(structure).toBe(
      `table
  table_row
    table_header
      paragraph "Day"
    table_header {"colspan":2}
      paragraph "Minutes"
  table_row
    table_cell
      paragraph "Monday"
    table_cell
      paragraph "9"
      paragraph "ten"
    table_cell
      paragraph "11"
paragraph "After"`,
    )
  })

  test('a report under review: comment over its words, notes of both kinds, box and picture', async () => {
    const path = join(root, 'tests', 'fixtures', 'sources', 'reviewed-libreoffice.rtf')
    const { text, highlights, assets, leftOut } = await read(readFileSync(path))
    expect(text).toContain('The ferry often leaves ten minutes late.[1] Nobody  knows\twhy.[i]')
    expect(text).toContain('Words in a box stay.')
    expect(text.endsWith('[1] Counted in March.\n\n[i] Port log, volume 2.')).toBe(true)
    expect(highlights).toHaveLength(1)
    expect(text.slice(highlights[0]!.start, highlights[0]!.end)).toBe('ten minutes late')
    expect(highlights[0]).toMatchObject({
      comment: 'Which ferry?\nAsk the port.',
      author: 'Ada Brook',
      createdAt: '2026-02-05T08:30:00.000Z',
    })
    expect([...assets.values()].map(({ mediaType }) => mediaType)).toEqual(['image/png'])
    expect(leftOut).toContain('The address of 1 link that is none of the web or of mail; its words are kept.')
  })

  test('groups within each other without end are refused', async () => {
    await expect(async () => read(`{\\rtf1 ${'{'.repeat(10_000)}x`)).rejects.toThrow(/^a\.rtf has more than/)
  })
})

test('a file that breaks off says so, and a whole one does not', async () => {
  const whole = String.raw`{\rtf1 The harbour {\b closed} on Monday.}`
  expect((await read(whole)).leftOut).toEqual([])
  const broken = await read(whole.slice(0, -1))
  expect(broken.text).toBe('The harbour closed on Monday.')
  expect(broken.leftOut).toEqual(['What came after the place where the file breaks off.'])
})
