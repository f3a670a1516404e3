import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ParsedFile, parseJob } from '../../../main/core/import/parse-job.ts'
import { ContractError } from '../../../shared/contract/index.ts'
import { CanonicalText, parseDocument } from '../../../shared/document/index.ts'
import { DocumentDetails } from '../../../shared/model/index.ts'
import { temporaryFolder } from '../../support/notebooks.ts'

/** Parses a file of this content; `null` where it was refused in words. */
async function parsed(
  folder: string,
  content: string | Uint8Array,
  name = 'a.txt',
): Promise<ParsedFile | null> {
  const path = join(folder, name)
  writeFileSync(path, content)
  try {
    return await parseJob({ path, name }, () => {})
  } catch (error) {
    if (error instanceof ContractError && error.message.endsWith('Nothing was imported from it.')) return null
    throw error
  }
}

function check(file: ParsedFile): void {
  const canonical = new CanonicalText(parseDocument(file.body))
  expect(canonical.text).toBe(file.text)
  expect(file.text.normalize('NFC')).toBe(file.text)
  expect(file.text.isWellFormed()).toBe(true)
  expect(canonical.blocks.map(({ start, end }) => ({ start, end }))).toEqual(file.blocks)
  expect(DocumentDetails.parse(file.details)).toEqual(file.details)
}

const letters = (text: string) => text.normalize('NFC').replace(/\s+/gu, '')

describe('parseJob', () => {
  test('keeps every letter of a text but its bullets, in order', async () => {
    const folder = temporaryFolder()
    const part = fc.constantFrom(
      'word',
      'Word.',
      '•',
      '• ',
      '-',
      ' ',
      '  ',
      '\t',
      '\n',
      '\n\n',
      '\r\n',
      'e\u0301',
      '会议',
      'اجلاس',
      '🇵🇰',
      '“',
      'By Jane Doe',
      '2 September 2025',
      'a line of sixty characters or so that was wrapped by hand, a',
      '# no',
    )
    await fc.assert(
      fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 40 }), async parts => {
        const source = parts.join('')
        const file = await parsed(folder, source)
        const bare = source.replace(/\r\n/g, '\n').replace(/^\s*•/gmu, '')
        if (file) check(file)
        expect(letters(file?.text ?? '')).toBe(letters(bare))
      }),
      { numRuns: 300 },
    )
  })

  test.each(['a.txt', 'a.md', 'a'])(
    'any bytes as %s are a sound document or are refused in words',
    async name => {
      const folder = temporaryFolder()
      const texts = fc.string({ unit: 'binary', maxLength: 200 }).map(text => Buffer.from(text))
      const bytes = fc.uint8Array({ maxLength: 200 })
      const wide = fc.string({ unit: 'grapheme', maxLength: 100 }).map(text => Buffer.from(text, 'utf16le'))
      await fc.assert(
        fc.asyncProperty(fc.oneof(texts, bytes, wide), async content => {
          const file = await parsed(folder, content, name)
          if (file) check(file)
        }),
        { numRuns: 300 },
      )
    },
  )

  test.each([
    ['a.txt', 'a\n'.repeat(1_000_001), 'a.txt has more than a million lines, more than can be imported.'],
    [
      'a.md',
      '|'.repeat(2_000_001),
      'a.md has more than two million characters of markup, more than can be imported.',
    ],
  ])('%s without end is refused', async (name, content, message) => {
    const path = join(temporaryFolder(), name)
    writeFileSync(path, content)
    await expect(parseJob({ path, name }, () => {})).rejects.toThrow(
      expect.objectContaining({ code: 'too_large', message: `${message} Nothing was imported from it.` }),
    )
  })

  test('says what it read', async () => {
    const file = await parsed(temporaryFolder(), '---\nlang: en\n---\n# Title\n\nTwo words', 'a.md')
    expect(file).toMatchObject({
      format: 'markdown',
      text: 'Title\n\nTwo words',
      words: 3,
      details: { title: 'Title', language: 'en' },
    })
    expect(Buffer.from(file!.bytes).toString()).toBe('---\nlang: en\n---\n# Title\n\nTwo words')
  })
})

test.each([
  ['a.docx', 'noise', 'a.docx is damaged: it cannot be read as a Word document.'],
  ['a.odt', 'noise', 'a.odt is damaged: it cannot be read as an OpenDocument text.'],
  ['a.epub', 'noise', 'a.epub is damaged: it cannot be read as an EPUB book.'],
  ['a.RTF', 'noise', 'a.RTF is damaged: it cannot be read as an RTF document.'],
  ['a.txt', 'noise', 'a.txt is not a text file.'],
  ['cut.docx', 'zip', 'cut.docx is damaged: '],
  ['cut.odt', 'zip', 'cut.odt is damaged: '],
  ['cut.epub', 'zip', 'cut.epub is damaged: '],
])('%s of %s is said to be damaged', async (name, content, words) => {
  const path = join(temporaryFolder(), name)
  const noise = Buffer.from([0xf2, 0xde, 0xdd, 0x22, 0x62, 0xac, 0x00, 0x78, 0x05, 0x04, 0x01, 0x9b, 0xe0])
  writeFileSync(
    path,
    content === 'noise' ? noise : Buffer.from('PK\x03\x04 [Content_Types].xml word/', 'latin1'),
  )
  await expect(parseJob({ path, name }, () => {})).rejects.toThrow(words)
})
