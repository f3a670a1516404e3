import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseJob } from '../../../main/core/import/parse-job.ts'
import { root } from '../../../scripts/root.mjs'
import { parseDocument } from '../../../shared/document/index.ts'
import { structureOf } from '../../support/known-report.ts'

// `tests/fixtures/sources/reviewed.fodt` as LibreOffice writes it: with tracked changes, a comment, notes of both
// kinds, a text box, a picture and cells that go over several columns and rows.
const files = ['reviewed-libreoffice.docx', 'reviewed-libreoffice.odt']

const expected = `heading "The ferry timetable"
paragraph "The ferry often leaves ten minutes late.{superscript: [1]} Nobody  knows\\twhy.{superscript: [i]}"
paragraph "The first half and the second."
paragraph "After the box."
paragraph "Words in a box stay."
paragraph "<image>"
table
  table_row
    table_header
      paragraph "Day"
    table_header {"colspan":2}
      paragraph "Minutes late"
  table_row
    table_cell {"rowspan":2}
      paragraph "Monday"
    table_cell
      paragraph "9"
    table_cell
      paragraph "11"
  table_row
    table_cell
      paragraph "7"
    table_cell
      paragraph "12"
paragraph "A {link https://example.org/ferry: link} and another."
horizontal_rule
paragraph "[1] Counted in {strong: March}."
paragraph "[i] Port log, volume 2."`

describe('a report under review', () => {
  test.each(files)(
    '%s: changes accepted, comments over their words, notes, boxes, pictures, cells',
    async file => {
      const path = join(root, 'tests', 'fixtures', 'sources', file)
      const parsed = await parseJob({ path, name: file }, () => {})
      const doc = parseDocument(parsed.body)
      expect(structureOf(doc.children)).toBe(expected)
      expect(parsed.details).toMatchObject({
        title: 'A report under review',
        author: 'Jonas Fell',
        language: 'en-GB',
      })
      expect(parsed.highlights).toHaveLength(1)
      const [{ start, end, ...comment }] = parsed.highlights as [(typeof parsed.highlights)[0]]
      expect(parsed.text.slice(start, end)).toBe('ten minutes late')
      expect(comment.comment).toBe('Which ferry?\nAsk the port.')
      expect(comment.author).toBe('Ada Brook')
      expect(comment.createdAt).toMatch(/^2026-02-05T08:30:00/)
      expect([...parsed.assets.values()].map(asset => [asset.mediaType, asset.bytes.length])).toEqual([
        ['image/png', 70],
      ])
      const picture = doc.child(5).firstChild!
      expect(parsed.assets.has(picture.attrs.assetId as string)).toBe(true)
      expect(parsed.leftOut).toEqual([
        'The address of 1 link that is none of the web or of mail; its words are kept.',
        '1 stretch of words that is marked as deleted: tracked changes are taken as accepted.',
      ])
    },
  )
})
