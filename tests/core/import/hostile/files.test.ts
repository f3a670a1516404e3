import { describe, expect, test } from 'vitest'
import { ContractError } from '../../../../shared/contract/index.ts'
import { HostileReader } from '../../../support/hostile/harness.ts'
import { pngOf } from '../../../support/parsing.ts'

const laughs = `<?xml version="1.0"?><!DOCTYPE html [<!ENTITY a "ha">${Array.from(
  { length: 30 },
  (_, index) => {
    const name = String.fromCharCode(98 + (index % 25)) + index
    return `<!ENTITY ${name} "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">`
  },
).join('')}]><html><body><p>Words &b0;&z24; here.</p></body></html>`

const repeated = (text: string, times: number, after = 'deep words') =>
  Buffer.from(text.repeat(times) + after)

/** A file, its name, and what becomes of it: words of its document, or the code of its refusal. */
const cases: readonly (readonly [what: string, name: string, bytes: Uint8Array, expected: string])[] = [
  ['10,000 elements deep', 'deep.html', repeated('<div><ul><li>', 10_000), 'deep words'],
  ['10,000 unclosed marks', 'deep.html', repeated('<b><i><a href=x>', 10_000), 'deep words'],
  ['10,000 tables deep', 'deep.html', repeated('<table><tr><td>', 10_000), 'deep words'],
  ['10,000 quotes deep in Markdown', 'deep.md', repeated('> ', 10_000), 'deep words'],
  ['10,000 brackets in Markdown', 'deep.md', repeated('[', 10_000), 'deep words'],
  ['10,000 marks in Markdown', 'deep.md', repeated('*a _b ', 10_000), 'deep words'],
  ['an XML bomb', 'bomb.xhtml', Buffer.from(laughs), 'Words'],
  ['an outside entity', 'entity.xhtml', Buffer.from('<!DOCTYPE html [<!ENTITY x SYSTEM "file:///etc/passwd">]><html><p>Words &x;</p>'), 'Words'],
  ['thousands of comments before nothing', 'comments', repeated('<!---->', 200_000, ''), '<!---->'],
  ['three million tags', 'tags.html', repeated('<b>', 3_000_000), 'too_large'],
  ['a line of 33 MB', 'line.txt', Buffer.alloc(33 * 1024 * 1024, 'word '), 'too_large'],
  ['a title of a megabyte', 'title.html', Buffer.from(`<title>${'long – '.repeat(150_000)}</title><p>Words.`), 'Words.'],
  ['an attribute of a megabyte', 'attribute.html', Buffer.from(`<p title="${'x'.repeat(1_000_000)}" style="${'a:b;'.repeat(200_000)}">Words.`), 'Words.'],
  ['a picture named as a page', 'page.html', pngOf(3, 3), 'unsupported_format'],
  ['a page named as a PDF', 'page.pdf', Buffer.from('<!DOCTYPE html><html><p>Words.</p></html>'), 'Words.'],
  ['a page named as a Word document', 'page.docx', Buffer.from('<html><p>Words.</p></html>'), 'Words.'],
  ['a PDF named as a text that breaks off', 'report.txt', Buffer.from('%PDF-1.7\n1 0 obj\n'), 'damaged'],
  ['a web archive with parts in parts', 'deep.mhtml', Buffer.from(`MIME-Version: 1.0\nContent-Type: multipart/related; boundary="b0"\n\n${Array.from({ length: 2000 }, (_, n) => `--b${n}\nContent-Type: multipart/related; boundary="b${n + 1}"\n\n`).join('')}`), 'damaged'],
  ['a page of zeros', 'zeros.html', Buffer.alloc(10_000), 'not_text'],
] // prettier-ignore

describe('files made to break what reads them', () => {
  test.each(cases)('%s', async (_, name, bytes, expected) => {
    const outcome = await new HostileReader().read(bytes, name)
    if (outcome instanceof ContractError) expect(outcome.code).toBe(expected)
    else expect(outcome.text).toContain(expected)
  })
})
