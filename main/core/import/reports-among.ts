import { basename, dirname, extname } from 'node:path/posix'

/** The extensions by which reports are told from other files in a folder or an archive. */
const ofReports = new Set(
  '.txt .text .md .markdown .mdown .mkd .html .htm .xhtml .mht .mhtml .docx .odt .rtf .pdf .epub .zip'.split(
    ' ',
  ),
)

/** The files of a folder or an archive, by their names with `/` between folders. */
export interface Sorted {
  readonly reports: readonly string[]
  /** Pictures, tables, programs: what has another extension. */
  readonly passedOver: readonly string[]
}

/**
 * Parts the files that may be reports from others. In neither list is what nobody put there to be read: hidden files,
 * those that macOS and Windows add, and the folder of pictures and styles that belongs to a saved web page.
 */
export function reportsAmong(names: readonly string[]): Sorted {
  const pages = new Set(names.filter(name => /\.x?html?$/i.test(name)).map(withoutExtension))
  const seen = names.filter(name => !isHidden(name) && !belongsToPage(name, pages)).sort()
  const isReport = (name: string) => ofReports.has(extname(name).toLowerCase())
  return { reports: seen.filter(isReport), passedOver: seen.filter(name => !isReport(name)) }
}

const withoutExtension = (name: string) => name.slice(0, name.length - extname(name).length)

function isHidden(name: string): boolean {
  const parts = name.split('/')
  if (parts.some(part => part.startsWith('.') || part === '__MACOSX')) return true
  return /^(?:thumbs\.db|desktop\.ini|~\$.*)$/i.test(basename(name))
}

// Browsers call it `page_files`, or the same in the language of the system: `page-Dateien`, `page_fichiers`, `page.files`.
function belongsToPage(name: string, pages: ReadonlySet<string>): boolean {
  for (let folder = dirname(name); folder !== '.' && folder !== '/'; folder = dirname(folder)) {
    const mark = /^(.+)[-_.][\p{L}\p{M}]+$/u.exec(basename(folder))
    if (mark && pages.has(dirname(folder) === '.' ? mark[1]! : `${dirname(folder)}/${mark[1]}`)) return true
  }
  return false
}
