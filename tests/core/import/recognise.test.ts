import { describe, expect, test } from 'vitest'
import { recogniseFormat } from '../../../main/core/import/recognise.ts'

const bytes = (text: string) => Buffer.from(text, 'latin1')
const codeOf = (content: string, name: string) => {
  try {
    return recogniseFormat(bytes(content), name)
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('recogniseFormat', () => {
  test.each([
    ['words', 'report.txt', 'text'],
    ['# words', 'report.md', 'markdown'],
    ['# words', 'REPORT.MARKDOWN', 'markdown'],
    ['# words', 'report', 'text'],
    ['a,b\n1,2', 'table.csv', 'text'],
    ['MZ is how this sentence begins, which is no program at all.', 'report.txt', 'text'],
    ['BM is short for something', 'report.txt', 'text'],
    ['<html> is the tag that this text is about', 'report.txt', 'text'],
    ['PK is short for Pakistan here', 'report.txt', 'text'],
    ['%PDF-1.7 ...', 'report.pdf', 'unsupported_format'],
    ['%PDF-1.7 ...', 'report.txt', 'unsupported_format'],
    ['PK\x03\x04....mimetypeapplication/epub+zip', 'book.epub', 'unsupported_format'],
    ['PK\x03\x04.... word/document.xml', 'report.docx', 'unsupported_format'],
    ['{\\rtf1 hello}', 'report.rtf', 'unsupported_format'],
    ['<!DOCTYPE html><p>', 'page', 'unsupported_format'],
    ['<p>words</p>', 'page.html', 'unsupported_format'],
    ['\x89PNG\r\n\x1a\n', 'picture.png', 'unsupported_format'],
    ['\x89PNG\r\n\x1a\n', 'picture.txt', 'not_text'],
    ['\x7fELF\x02\x01', 'program.md', 'not_text'],
    ['PK\x03\x04....', 'archive.zip', 'unsupported_format'],
    ['SQLite format 3\0', 'x.parallax', 'unsupported_format'],
  ])('%j as %s is %s', (content, name, expected) => {
    expect(codeOf(content, name)).toBe(expected)
  })

  test('says what the file is and that nothing came of it', () => {
    expect(() => recogniseFormat(bytes('%PDF-1.7'), 'report.pdf')).toThrow(
      'report.pdf is a PDF; Parallax cannot import PDF files yet. Nothing was imported from it.',
    )
    expect(() => recogniseFormat(bytes('\x89PNG\r\n'), 'boat.png')).toThrow(
      'boat.png is a picture, not a report. Nothing was imported from it.',
    )
    expect(() => recogniseFormat(bytes('\x89PNG\r\n'), 'boat.txt')).toThrow(
      'boat.txt is named as a text but is a picture. Nothing was imported from it.',
    )
  })
})
