import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parseJob } from '../../../main/core/import/parse-job.ts'
import { root } from '../../../scripts/root.mjs'
import { canonicalText, documentSchema, parseDocument } from '../../../shared/document/index.ts'
import { knownBlocks, knownTop, type Lost, structureOf } from '../../support/known-report.ts'

const folder = join(root, 'tests', 'fixtures', 'sources')

/** The files, with what their writers did not write; `null` where they wrote the words alone in that order. */
const files: readonly (readonly [file: string, lost: readonly Lost[] | null])[] = [
  ['known-pandoc.docx', []],
  ['known-libreoffice.docx', []],
  ['known-pandoc.odt', []],
  ['known-libreoffice.odt', ['rule']],
  ['known-pandoc.rtf', ['code', 'codeBlock', 'quote', 'header']],
  ['known-libreoffice.rtf', ['code', 'rule', 'header']],
  ['known-pandoc-2.epub', []],
  ['known-pandoc-3.epub', []],
  ['known-pandoc.html', []],
  // The title is no heading there, lists within lists stand beside them, quotes are parted at each paragraph.
  ['known-libreoffice.html', null],
]

// An e-book has a page with the title, and the title again above the first chapter.
const knownOf = (file: string) => {
  const again = file.endsWith('.epub') ? [knownTop[0]!] : []
  return documentSchema.nodes.doc.create(null, [...knownTop, ...again, ...knownBlocks])
}
const rates: string[] = []

describe('one known text by many writers', () => {
  test.each(files)('%s has its words and its structure', async (file, lost) => {
    const path = join(folder, file)
    const parsed = await parseJob({ path, name: file }, () => {})
    const doc = parseDocument(parsed.body)
    const whole = knownOf(file)
    rates.push(`${file} ${(100 * sharedWords(parsed.text, canonicalText(whole))).toFixed(1)} %`)
    expect(parsed.text).toBe(canonicalText(whole))
    if (lost) expect(structureOf(doc.children, lost)).toBe(structureOf(whole.children, lost))
    expect(parsed.details.title).toBe('Harbour works fall behind')
    expect(parsed.leftOut).toEqual([])
    expect(Buffer.from(parsed.bytes)).toEqual(readFileSync(path))
  })

  afterAll(() => console.log(`words of the known text that are in the document: ${rates.join(', ')}`))
})

/** How many of the words of `known` are in `text`, in order, from 0 to 1. */
function sharedWords(text: string, known: string): number {
  const [found, wanted] = [text.split(/\s+/u), known.split(/\s+/u)]
  let previous = wanted.map(() => 0)
  for (const word of found) {
    const row: number[] = []
    for (const [index, other] of wanted.entries()) {
      const before = index === 0 ? 0 : previous[index - 1]!
      row.push(word === other ? before + 1 : Math.max(previous[index]!, row[index - 1] ?? 0))
    }
    previous = row
  }
  return (previous.at(-1) ?? 0) / wanted.length
}
