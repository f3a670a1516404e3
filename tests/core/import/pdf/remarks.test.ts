import { expect, test } from 'vitest'
import { buildPdf, lines } from '../../../support/pdf-builder.ts'
import { parsed, textOf } from './parsed.ts'

const text = [
  { text: 'The gate was closed on both days, and nobody had a key.', x: 60, y: 700 },
  { text: 'The owner did not answer at all.', x: 60, y: 686 },
]
const quad = (x0: number, y0: number, x1: number, y1: number) =>
  `${x0} ${y1} ${x1} ${y1} ${x0} ${y0} ${x1} ${y0}`

/** Where words begin and end on the line, in points: Helvetica, 11 points. */
const widths: Readonly<Record<string, number>> = { 'The gate was ': 65.5, 'closed on both days': 94.2 }

async function remarks(
  annotations: readonly string[],
): Promise<readonly { quote: string; [key: string]: unknown }[]> {
  const source = await parsed(buildPdf({ pages: [{ texts: text, annotations }] }))
  const canonical = textOf(source)
  return source.highlights.map(({ start, end, ...rest }) => ({ quote: canonical.slice(start, end), ...rest }))
}

test('a highlight has the words under it, its comment, author and time', async () => {
  const from = 60 + widths['The gate was ']!
  const to = from + widths['closed on both days']!
  const found = await remarks([
    `<< /Type /Annot /Subtype /Highlight /Rect [${from} 690 ${to} 712] /QuadPoints [${quad(from, 697, to, 709)}] /Contents (Which days?) /T (Maud) /CreationDate (D:20250902143000+02'00') >>`,
  ])
  expect(found).toEqual([
    {
      quote: 'closed on both days',
      comment: 'Which days?',
      author: 'Maud',
      createdAt: '2025-09-02T12:30:00.000Z',
    },
  ])
})

test('one highlight goes over lines', async () => {
  const [first, second] = [quad(250, 697, 400, 709), quad(58, 683, 115, 695)]
  const found = await remarks([
    `<< /Type /Annot /Subtype /Underline /Rect [50 680 400 712] /QuadPoints [${first} ${second}] >>`,
  ])
  expect(found.map(({ quote }) => quote)).toEqual(['nobody had a key. The owner'])
})

test('a note beside the text is on the line nearest to it, answers in its comment', async () => {
  const found = await remarks([
    '<< /Type /Annot /Subtype /Text /Rect [30 680 50 700] /Contents (Really?) /T (Maud) >>',
  ])
  expect(found).toEqual([
    { quote: 'The owner did not answer at all.', comment: 'Really?', author: 'Maud', createdAt: null },
  ])
})

test('answers follow the remark they answer', async () => {
  const objects = {
    100: `<< /Type /Annot /Subtype /Highlight /Rect [50 680 400 700] /QuadPoints [${quad(60, 683, 240, 695)}] /Contents (Sure?) /T (A) >>`,
    101: '<< /Type /Annot /Subtype /Text /Rect [30 680 50 700] /IRT 100 0 R /Contents (Yes.) /T (B) >>',
  }
  const source = await parsed(
    buildPdf({ pages: [{ texts: text, annotations: ['100 0 R', '101 0 R'] }], objects }),
  )
  expect(source.highlights.map(({ comment }) => comment)).toEqual(['Sure?\nB: Yes.'])
})

test('drawings, and remarks on pages without text, are said to be left out', async () => {
  const source = await parsed(
    buildPdf({
      pages: [
        { texts: lines(['Some words that stand on the first page.'], 60, 700) },
        {
          annotations: [
            '<< /Type /Annot /Subtype /Ink /Rect [10 10 50 50] /InkList [[10 10 50 50]] >>',
            '<< /Type /Annot /Subtype /Text /Rect [30 680 50 700] /Contents (Look) >>',
          ],
        },
      ],
    }),
  )
  expect(source.leftOut).toEqual(['1 drawing or stamp on a page.', '1 remark on a page without text.'])
})
