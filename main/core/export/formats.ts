import type { ExportFormat } from '../../../shared/contract/index.ts'
import { csvFiles } from './csv-files.ts'
import type { ExportFormatEntry } from './export-format.ts'

/** Every format that can be written so far; each is one entry here and one writer. */
export const exportFormats: Partial<Readonly<Record<ExportFormat, ExportFormatEntry>>> = {
  markdown: {
    extension: 'md',
    preview: { kind: 'text' },
    load: async () => (await import('./markdown.ts')).writeMarkdown,
  },
  html: {
    extension: 'html',
    preview: { kind: 'html' },
    load: async () => (await import('./html.ts')).writeHtml,
  },
  docx: {
    extension: 'docx',
    preview: { kind: 'html', load: async () => (await import('./html.ts')).writeHtml },
    load: async () => (await import('./docx.ts')).writeDocx,
  },
  json: {
    extension: 'json',
    preview: { kind: 'text' },
    load: async () => (await import('./json.ts')).writeJson,
  },
  csv: {
    extension: 'csv',
    files: csvFiles,
    preview: { kind: 'text' },
    load: async () => (await import('./csv.ts')).writeCsv,
  },
  jsonld: {
    extension: 'jsonld',
    preview: { kind: 'text' },
    load: async () => (await import('./jsonld.ts')).writeJsonLd,
  },
  qdpx: {
    extension: 'qdpx',
    preview: { kind: 'text', load: async () => (await import('./qdpx.ts')).writeProjectFile },
    load: async () => (await import('./qdpx.ts')).writeQdpx,
  },
}

/** How a format that is still to come is called. */
export const formatNames: Readonly<Record<ExportFormat, string>> = {
  markdown: 'Markdown',
  html: 'HTML',
  docx: 'DOCX',
  pdf: 'PDF',
  csv: 'CSV',
  jsonld: 'Web Annotation JSON-LD',
  qdpx: 'REFI-QDA',
  json: 'JSON',
}
