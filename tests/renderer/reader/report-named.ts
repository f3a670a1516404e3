import type { Document } from '../../../shared/model/index.ts'

const then = '2026-01-01T00:00:00.000Z'

/** A report of which nothing is known but its title. */
export function reportNamed(title: string): Document {
  return {
    id: '00000000-0000-7000-8000-000000000001',
    versionId: '00000000-0000-7000-8000-000000000002',
    title,
    author: null,
    publisher: null,
    publishedOn: null,
    language: null,
    url: null,
    format: 'text',
    fileName: 'report.txt',
    sha256: '',
    words: 100,
    length: 600,
    highlightCount: 0,
    tagIds: [],
    importedAt: then,
    updatedAt: then,
  }
}
