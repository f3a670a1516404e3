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
    ['%PDF-1.7 ...', 'report.pdf', 'pdf'],
    ['%PDF-1.7 ...', 'report.txt', 'pdf'],
    ['Some bytes first\n%PDF-1.7 ...', 'report.pdf', 'pdf'],
    ['Some bytes first\n%PDF-1.7 is how a PDF begins', 'report.txt', 'text'],
    ['PK\x03\x04....mimetypeapplication/epub+zip', 'book.epub', 'epub'],
    ['PK\x03\x04.... META-INF/container.xml', 'book.zip', 'epub'],
    ['PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.text', 'report.docx', 'odt'],
    ['PK\x03\x04....mimetypeapplication/vnd.oasis.opendocument.spreadsheet', 'a.ods', 'unsupported_format'],
    ['PK\x03\x04.... [Content_Types].xml word/document.xml', 'report.docx', 'docx'],
    ['PK\x03\x04.... [Content_Types].xml word/document2.xml', 'report.pdf', 'docx'],
    ['PK\x03\x04.... [Content_Types].xml xl/workbook.xml', 'report.xlsx', 'unsupported_format'],
    ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 'report.doc', 'unsupported_format'],
    ['{\\rtf1 hello}', 'report.rtf', 'rtf'],
    ['{\\rtf1 hello}', 'report.doc', 'rtf'],
    ['<!DOCTYPE html><p>', 'page', 'html'],
    ['\xff\xfe<\0!\0d\0o\0c\0t\0y\0p\0e\0 \0h\0t\0m\0l\0>\0', 'page', 'html'],
    ['<p>words</p>', 'page.html', 'html'],
    [`<?xml version="1.0"?> <!-- a --> <!-- b -->\n<html>`, 'page', 'html'],
    ['<!---->'.repeat(500), 'page', 'text'],
    ['From: a\nMIME-Version: 1.0\nContent-Type: multipart/related;\n\tboundary="x"\n\n', 'page', 'mhtml'],
    ['From: a\nSubject: words\nContent-Type: text/html\n\n<p>', 'page.mht', 'mhtml'],
    ['From: a\nContent-Type: multipart/related; boundary="x"\n\n', 'page.txt', 'text'],
    ['\x89PNG\r\n\x1a\n', 'picture.png', 'unsupported_format'],
    ['\x89PNG\r\n\x1a\n', 'picture.txt', 'not_text'],
    ['\x7fELF\x02\x01', 'program.md', 'not_text'],
    ['PK\x03\x04....', 'archive.zip', 'zip'],
    ['SQLite format 3\0', 'x.parallax', 'unsupported_format'],
  ])('%j as %s is %s', (content, name, expected) => {
    expect(codeOf(content, name)).toBe(expected)
  })

  test('says what the file is and that nothing came of it', () => {
    expect(() => recogniseFormat(bytes('%!PS-Adobe-3.0'), 'report.ps')).toThrow(
      'report.ps is a PostScript file; Parallax cannot import PostScript files. Save it as PDF and import that. Nothing was imported from it.',
    )
    expect(() => recogniseFormat(bytes('\x89PNG\r\n'), 'boat.png')).toThrow(
      'boat.png is a picture, not a report. Nothing was imported from it.',
    )
    expect(() => recogniseFormat(bytes('\x89PNG\r\n'), 'boat.txt')).toThrow(
      'boat.txt is named as a text but is a picture. Nothing was imported from it.',
    )
  })
})
