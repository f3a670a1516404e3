import type { ExportFormat } from '../../../shared/contract/index.ts'
import { csvFiles } from './csv-files.ts'
import type { ExportFormatEntry } from './export-format.ts'

/** Every format; each is one entry here and one writer. */
export const exportFormats: Readonly<Record<ExportFormat, ExportFormatEntry>> = {
  markdown: {
    extension: 'md',
    linksBeyond: true,
    preview: { kind: 'text' },
    load: async () => (await import('./markdown.ts')).writeMarkdown,
  },
  html: {
    extension: 'html',
    linksBeyond: true,
    preview: { kind: 'html' },
    load: async () => (await import('./html.ts')).writeHtml,
  },
  docx: {
    extension: 'docx',
    linksBeyond: true,
    preview: { kind: 'html', load: async () => (await import('./html.ts')).writeHtml },
    load: async () => (await import('./docx.ts')).writeDocx,
  },
  pdf: {
    extension: 'pdf',
    linksBeyond: true,
    printed: true,
    preview: { kind: 'html' },
    load: async () => (await import('./html.ts')).writePrintedPage,
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
