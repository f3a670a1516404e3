import Sqlite from 'better-sqlite3'
import { generatedText, randomNumbers } from './generated-text.ts'
import { readGold } from './gold-pairs.ts'

const sentences = readGold('dev').flatMap(({ a, b }) =>
  [a, b].flatMap(({ text, spans }) => spans.map(([start, end]) => text.slice(start, end))),
)

/**
 * A report of about so many words: sentences of the gold pairs with half of their longer words exchanged, so that it
 * has names, numbers and dates as reports do, and words in common with another of these.
 */
export function reportOf(seed: number, words: number): string {
  const random = randomNumbers(seed)
  const vocabulary = generatedText(20_000, seed)
    .toLowerCase()
    .match(/[a-z]+/g)!
  const paragraphs: string[] = []
  for (let count = 0; count < words;) {
    const paragraph = Array.from({ length: 4 }, () => {
      const sentence = sentences[Math.floor(random() * sentences.length)]!
      return sentence.replace(/\b[a-z]{5,}\b/g, word =>
        random() < 0.5 ? word : vocabulary[Math.floor(random() * vocabulary.length)]!,
      )
    }).join(' ')
    count += paragraph.split(' ').length
    paragraphs.push(paragraph)
  }
  return paragraphs.join('\n\n')
}

/**
 * Fills an empty notebook with reports of 400 words each, straight into the file; the index of documents alike is made
 * when it is first asked.
 * @returns the id of one of them
 */
export function fillReports(path: string, count: number): string {
  const db = new Sqlite(path)
  const idOf = (kind: number, n: number) =>
    `01900000-0000-7${kind}00-8000-${n.toString(16).padStart(12, '0')}`
  try {
    db.exec(`PRAGMA synchronous = OFF; INSERT INTO originals (sha256, bytes) VALUES ('none', x'00')`)
    const version =
      db.prepare(`INSERT INTO versions (id, sha256, format, file_name, words, length, created_at, text, body, blocks)
      VALUES (?, 'none', 'text', 'report.txt', 400, ?, '2026-01-01T00:00:00.000Z', ?, '{}', '[]')`)
    const document = db.prepare(`INSERT INTO documents (id, version_id, title, imported_at, updated_at)
      VALUES (?, ?, ?, '2026-01-01T00:00:00.000Z', '2026-01-01T00:00:00.000Z')`)
    db.transaction(() => {
      for (let n = 0; n < count; n += 1) {
        const text = reportOf(n + 1, 400)
        version.run(idOf(1, n), text.length, text)
        document.run(idOf(2, n), idOf(1, n), `Report ${n}`)
      }
    })()
  } finally {
    db.close()
  }
  return idOf(2, 7)
}
