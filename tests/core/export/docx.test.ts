import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { XMLValidator } from 'fast-xml-parser'
import { parseHTML } from 'linkedom'
import mammoth from 'mammoth'
import { describe, expect, test } from 'vitest'
import yauzl from 'yauzl'
import { escapeXml, textRuns } from '../../../main/core/export/docx-text.ts'
import { pictureSize } from '../../../main/core/export/picture-size.ts'
import { harbourNotebook } from '../../support/harbour-notebook.ts'
import { highlightQuote, importText, newNotebook, type OpenedNotebook } from '../../support/notebooks.ts'
import { childOrder } from '../../support/word-schema.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

async function exported({ ask, folder }: OpenedNotebook, choice: object = {}): Promise<string> {
  const target = join(folder, 'out.docx')
  await ask('exports.create', { format: 'docx', target, ...choice })
  return target
}

/** The parts of a package, as text. */
function partsOf(path: string): Promise<Map<string, string>> {
  const parts = new Map<string, string>()
  return new Promise((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true }, (error, zip) => {
      if (error) return reject(error)
      zip.on('error', reject).on('end', () => resolve(parts))
      zip.on('entry', (entry: yauzl.Entry) => {
        zip.openReadStream(entry, (failed, stream) => {
          if (failed) return reject(failed)
          const chunks: Buffer[] = []
          stream.on('data', (chunk: Buffer) => chunks.push(chunk))
          stream.on('end', () => {
            parts.set(entry.fileName, Buffer.concat(chunks).toString('utf8'))
            zip.readEntry()
          })
        })
      })
      zip.readEntry()
    })
  })
}

describe('the package', () => {
  test('is well-formed, complete, and in the order of the schema', async () => {
    const parts = await partsOf(await exported(await harbourNotebook()))
    for (const [name, part] of parts) {
      expect(XMLValidator.validate(part), name).toBe(true)
      expect(childOrder(part), name).toEqual([])
    }
    const types = parts.get('[Content_Types].xml')!
    const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name]) => name!)
    expect(named.filter(name => !parts.has(name))).toEqual([])
    for (const part of ['document', 'footnotes', 'comments']) {
      const ids = [...parts.get(`word/${part}.xml`)!.matchAll(/ r:(?:id|embed)="([^"]+)"/g)].map(
        ([, id]) => id,
      )
      const known = [...parts.get(`word/_rels/${part}.xml.rels`)!.matchAll(/ Id="([^"]+)"/g)].map(
        ([, id]) => id,
      )
      expect(ids.filter(id => !known.includes(id))).toEqual([])
      expect(new Set(known).size).toBe(known.length)
    }
  })

  test('is looked at closely enough for a wrong order to be seen', () => {
    const part = (inside: string) => `<w:body xmlns:w="w">${inside}<w:sectPr/></w:body>`
    expect(childOrder(part('<w:p><w:pPr><w:bidi/><w:ind/></w:pPr><w:r><w:t>a</w:t></w:r></w:p>'))).toEqual([])
    expect(childOrder(part('<w:p><w:pPr><w:ind/><w:bidi/></w:pPr></w:p>'))).toEqual(['w:bidi in w:pPr'])
    expect(childOrder(part('<w:p><w:r><w:i/></w:r></w:p>'))).toEqual(['w:i in w:r'])
  })

  test('has each comment once, over the very words of its highlight', async () => {
    const opened = await harbourNotebook()
    const parts = await partsOf(await exported(opened))
    const document = parts.get('word/document.xml')!
    const comments = [...parts.get('word/comments.xml')!.matchAll(/<w:comment w:id="(\d+)"/g)].map(
      ([, id]) => id!,
    )
    expect(comments).toEqual(['0', '1', '2', '3', '4', '5', '6'])
    for (const id of comments) {
      const start = document.split(`<w:commentRangeStart w:id="${id}"/>`)
      const end = document.split(`<w:commentRangeEnd w:id="${id}"/>`)
      expect([start.length, end.length, document.split(`<w:commentReference w:id="${id}"/>`).length]).toEqual(
        [2, 2, 2],
      )
      const quote = opened.quotes[Number(id)]
      if (quote === undefined) continue
      const between = document.slice(start[0]!.length, end[0]!.length)
      const words = [...between.matchAll(/<w:t [^>]*>([^<]*)</g)].map(([, text]) => text).join('')
      expect(words).toBe(escapeXml(quote).replaceAll('\n', ''))
    }
  })

  test('says author, date, tags, relation and the other end in the comment', async () => {
    const parts = await partsOf(await exported(await harbourNotebook()))
    const [first] = parts.get('word/comments.xml')!.match(/<w:comment .*?<\/w:comment>/s)!
    expect(first).toMatch(/w:author="Tester" w:date="\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ" w:initials="T"/)
    const words = first.replace(/<\/w:p>/g, '\n').replace(/<[^>]+>/g, '')
    expect(words).toBe(
      'Says who? See &lt;b&gt;\n• there\n• &amp; here\nTags: Traffic &amp; &quot;tides&quot;\nLink: contradicts ↔ “stayed open” (Port stays open):\nSame day.\n',
    )
  })

  test('numbers lists by themselves, and lets them begin where they began', async () => {
    const parts = await partsOf(await exported(await harbourNotebook()))
    const used = [...parts.get('word/document.xml')!.matchAll(/<w:numId w:val="(\d+)"\/>/g)].map(([, id]) =>
      Number(id),
    )
    const numbering = parts.get('word/numbering.xml')!
    const known = [...numbering.matchAll(/<w:num w:numId="(\d+)"/g)].map(([, id]) => Number(id))
    expect(new Set(known).size).toBe(known.length)
    expect([...new Set(used)].sort((a, b) => a - b)).toEqual(known)
    expect(numbering).toContain('<w:lvlOverride w:ilvl="0"><w:startOverride w:val="3"/>')
  })

  test('turns paragraphs and runs that are written from the right', async () => {
    const parts = await partsOf(await exported(await harbourNotebook()))
    const document = parts.get('word/document.xml')!
    expect(document).toMatch(
      /<w:p><w:pPr><w:bidi\/><\/w:pPr>.*?<w:rtl\/><\/w:rPr><w:t xml:space="preserve">افتتح الميناء</,
    )
  })
})

test('mammoth reads headings, lists, tables, notes and comments back', async () => {
  const opened = await harbourNotebook()
  const path = await exported(opened)
  const { value, messages } = await mammoth.convertToHtml(
    { path },
    { styleMap: ['comment-reference => sup'] },
  )
  expect(messages.filter(({ type }) => type === 'error')).toEqual([])
  const { document } = parseHTML(`<!doctype html><body>${value}`)
  const texts = (selector: string) =>
    [...document.querySelectorAll(selector)].map(element => element.textContent)
  expect(texts('h1')).toEqual(expect.arrayContaining(['Notes', 'Documents', 'Sources']))
  expect(texts('h2')).toEqual(expect.arrayContaining(['Which <day>', 'Harbour report', 'Port stays open']))
  expect(texts('td, th')).toEqual(expect.arrayContaining(['Ship', 'Arrived', 'Monday']))
  expect(texts('ol ol, ul ol li').join(' ')).toContain('nested two')
  const notes = texts('li[id^="footnote"]')
  expect(notes).toHaveLength(5)
  expect(notes[0]).toContain('Jane Doe, “Harbour report,” The Observer, September 2, 2025, para. 2')
  expect(notes[1]).toMatch(/^\s*“Port stays open,” para\. 2: “/)
  expect(notes[3]).toMatch(/^\s*Doe, “Harbour report,” para\. 2: “/)
  expect(notes[4]).toContain('Deleted highlight: “operator”')
  expect(texts('dd').join('\n')).toContain('contradicts ↔ “stayed open”')
  expect(texts('dt')).toHaveLength(7)
})

test('cites in the text where the style does', async () => {
  const parts = await partsOf(await exported(await harbourNotebook(), { style: 'apa' }))
  const words = parts.get('word/document.xml')!.replace(/<[^>]+>/g, '')
  expect(words).toContain('(Doe, 2025, para. 2)')
  expect(words).toContain('Doe, J. (2025, September 2). Harbour report. The Observer.')
})

test.each([
  'pipes | <b>&amp;</b> ]]> "quoted"',
  'right \u200f\u202eabc\u202c עברית',
  'tab\there',
  '🐟🇵🇰 日本語',
])('the quote %j is written as it is', async quote => {
  const opened = await newNotebook()
  const documentId = await importText(opened, `A title\n\nBefore ${quote} after.`)
  const { id } = await highlightQuote(opened.ask, documentId, quote)
  await opened.ask('notes.create', { title: 'Note', markdown: `See [[highlight:${id}]].` })
  const { value } = await mammoth.extractRawText({ path: await exported(opened) })
  expect(value).toContain(`See “${quote}”`)
  expect(value).toContain(`Before ${quote} after.`)
})

test('half of a pair of surrogates, and 100,000 characters, break nothing', async () => {
  const opened = await newNotebook()
  const documentId = await importText(opened, `A title\n\n🐟 fish ${'long words '.repeat(10_000)}`)
  const { text } = await opened.ask('documents.text', { documentId })
  const start = text.indexOf('🐟')
  await opened.ask('highlights.create', { documentId, start: start + 1, end: text.length }).catch(() =>
    // A notebook may refuse to cut a letter; then the whole letter is as good.
    opened.ask('highlights.create', { documentId, start, end: text.length }),
  )
  const parts = await partsOf(await exported(opened))
  for (const [name, part] of parts) expect(XMLValidator.validate(part), name).toBe(true)
})

test('characters that XML cannot hold are replaced', () => {
  expect(escapeXml('a\u0001b\ud800c\uffff<&">')).toBe('a\ufffdb\ufffdc\ufffd&lt;&amp;&quot;&gt;')
  expect(textRuns('a\nb')).toBe(
    '<w:r><w:t xml:space="preserve">a</w:t></w:r><w:r><w:br/></w:r><w:r><w:t xml:space="preserve">b</w:t></w:r>',
  )
})

test.each([
  [
    'PNG',
    'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAC0lEQVR42mNgQAYAAA4AATGG4yQAAAAASUVORK5CYII=',
    3,
    2,
  ],
  ['GIF', 'R0lGODlhBQAEAIAAAP///wAAACwAAAAABQAEAAACBISPqVgAOw==', 5, 4],
])('the size of a %s is read', (_, base64, width, height) => {
  expect(pictureSize(Buffer.from(base64, 'base64'))).toEqual({ width, height })
  expect(pictureSize(Buffer.from(base64, 'base64').subarray(0, 9))).toBe(null)
})

test('pictures of a document are in the package', async () => {
  const opened = await newNotebook()
  const png = 'iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAAC0lEQVR42mNgQAYAAA4AATGG4yQAAAAASUVORK5CYII='
  const page = `<html><body><article><p>The harbour, seen from the tower. <img alt="A harbour" src="data:image/png;base64,${png}"></p></article></body></html>`
  const path = join(opened.folder, 'page.html')
  writeFileSync(path, page)
  await opened.ask('documents.import', { files: [path] })
  const parts = await partsOf(await exported(opened))
  expect([...parts.keys()].filter(name => name.startsWith('word/media/'))).toHaveLength(1)
  expect(parts.get('word/document.xml')).toContain('descr="A harbour"')
})

const office = spawnSync('soffice', ['--version']).status === 0

test.skipIf(!office)(
  'LibreOffice opens it (not run where it is not installed)',
  async () => {
    const opened = await harbourNotebook()
    const path = await exported(opened)
    const folder = temporaryFolder()
    const profile = `-env:UserInstallation=file://${folder}/profile`
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'txt:Text', '--outdir', folder, path], {
      stdio: 'ignore',
    })
    const text = readFileSync(join(folder, 'out.txt'), 'utf8')
    for (const words of ['Which <day>', 'Aurora', 'nested two', 'Last words.', 'افتتح الميناء'])
      expect(text).toContain(words)
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'fodt', '--outdir', folder, path], {
      stdio: 'ignore',
    })
    const flat = readFileSync(join(folder, 'out.fodt'), 'utf8')
    expect(flat.match(/<office:annotation /g)).toHaveLength(7)
    expect(flat.match(/<office:annotation-end /g)).toHaveLength(7)
    expect(flat.match(/<text:note text:id/g)).toHaveLength(5)
  },
  120_000,
)
