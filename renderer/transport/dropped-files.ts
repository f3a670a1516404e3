/** What was dropped on the window. */
export interface Dropped {
  readonly files: readonly File[]
  /** The names of those that came in folders, where not every file is a report. */
  readonly inFolders: ReadonlySet<string>
}

/** The most files that one drop brings; what is beyond stays outside. */
const mostFiles = 10_000
/** The deepest folder that is looked into. */
const deepest = 32

/**
 * The files of a drop, those in dropped folders too; hidden ones are passed over. To be called while the event is being
 * handled, since the browser forgets afterwards what was dropped.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<Dropped> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file')
  const entries = items.map(item => item.webkitGetAsEntry())
  const plain = [...transfer.files]
  if (!entries.some(entry => entry?.isDirectory)) return { files: plain, inFolders: new Set() }
  const files: File[] = []
  const inFolders = new Set<string>()
  for (const entry of entries) {
    if (!entry) continue
    const found = await filesIn(entry, 0)
    if (entry.isDirectory) for (const { name } of found) inFolders.add(name)
    files.push(...found.slice(0, mostFiles - files.length))
  }
  return { files, inFolders }
}

async function filesIn(entry: FileSystemEntry, depth: number): Promise<File[]> {
  if (depth > 0 && entry.name.startsWith('.')) return []
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))]
  if (!isFolder(entry) || depth > deepest) return []
  const files: File[] = []
  for (const inner of await entriesOf(entry)) {
    files.push(...(await filesIn(inner, depth + 1)))
    if (files.length >= mostFiles) break
  }
  return files
}

// A folder is read in portions, until one is empty.
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader()
  const all: FileSystemEntry[] = []
  for (;;) {
    const portion = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    )
    if (portion.length === 0) return all.sort((a, b) => a.name.localeCompare(b.name))
    all.push(...portion)
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory
