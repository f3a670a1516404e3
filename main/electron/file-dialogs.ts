import type { FileFilter, OpenDialogOptions, SaveDialogOptions } from 'electron'
import { extname } from 'node:path'
import type { FilePurpose } from '../../shared/contract/index.ts'

export const notebookFilter: FileFilter = { name: 'Parallax notebooks', extensions: ['parallax'] }
const allFiles: FileFilter = { name: 'All files', extensions: ['*'] }

const titles: Readonly<Record<FilePurpose, string>> = {
  import: 'Import Reports',
  annotations: 'Import Annotations',
  export: 'Export',
  backup: 'Back Up Notebook',
  original: 'Save Original File',
  bibliography: 'Import Bibliography',
  style: 'Choose a Citation Style',
}

const readable: Readonly<Partial<Record<FilePurpose, FileFilter>>> = {
  import: {
    name: 'Reports',
    extensions: 'txt text md markdown html htm xhtml mhtml mht docx odt rtf pdf epub zip'.split(' '),
  },
  annotations: { name: 'Annotations', extensions: ['json', 'jsonld', 'qdpx', 'qde', 'qdc', 'csv'] },
  backup: notebookFilter,
  bibliography: { name: 'Bibliographies', extensions: ['bib', 'bibtex', 'ris', 'json'] },
  style: { name: 'Citation styles', extensions: ['csl'] },
}

/**
 * The dialog for files to read. Several reports may be folders as well where one dialog takes both: on macOS.
 * Elsewhere a dialog that takes folders shows no files.
 */
export function chooseOptions(
  purpose: FilePurpose,
  multiple: boolean,
  platform: NodeJS.Platform,
): OpenDialogOptions {
  const filter = readable[purpose]
  const folders = purpose === 'import' && multiple && platform === 'darwin'
  return {
    title: titles[purpose],
    properties: [
      'openFile',
      ...(folders ? ['openDirectory' as const] : []),
      ...(multiple ? ['multiSelections' as const] : []),
    ],
    filters: filter ? [filter, allFiles] : [allFiles],
  }
}

/** The dialog for a place to write. Of the suggested name, only what can be a file's name is kept. */
export function targetOptions(purpose: FilePurpose, suggestedName: string): SaveDialogOptions {
  const name = fileName(suggestedName)
  const extension = extname(name).slice(1)
  const filter =
    extension === '' ? null : { name: `${extension.toUpperCase()} files`, extensions: [extension] }
  return {
    title: titles[purpose],
    defaultPath: name,
    filters: filter ? [extension === 'parallax' ? notebookFilter : filter, allFiles] : [allFiles],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  }
}

/**
 * Where to write after a dialog. Some systems' dialogs leave out the extension: it is then added, and since the
 * researcher was not asked about a file of that longer name, none may be replaced.
 */
export function chosenTarget(
  path: string,
  suggestedName: string,
): { readonly path: string; readonly replace: boolean } {
  const extension = extname(fileName(suggestedName))
  if (extension === '' || extname(path) !== '') return { path, replace: true }
  return { path: path + extension, replace: false }
}

/** Makes a name that every file system takes: without separators, reserved characters and leading dots. */
export function fileName(name: string): string {
  const plain = name
    .normalize('NFC')
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .replace(/^[\s.]+|[\s.]+$/g, '')
  return plain === '' ? 'Untitled' : plain.slice(0, 200)
}
