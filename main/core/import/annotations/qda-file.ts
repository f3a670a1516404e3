import { ContractError } from '../../../../shared/contract/index.ts'
import { type Archive, openArchive } from '../archive.ts'
import { shownName } from '../shown-name.ts'
import type { Incoming } from './incoming.ts'
import { IncomingIds } from './incoming-ids.ts'
import { ProjectFiles, projectLimits } from './qda-archive.ts'
import { readCodes } from './qda-codes.ts'
import { readProject } from './qda-project.ts'
import { localName, parseQda } from './qda-xml.ts'

/**
 * Reads a REFI-QDA project (`.qdpx`, or its `.qde` alone) or codebook (`.qdc`), version 1.0 and 1.5, as its writers left
 * it: whatever its one project file is called and wherever its sources lie.
 * @throws {ContractError} `unsupported_format` for XML or an archive of another kind, `damaged`, `too_large`
 */
export async function readQdaFile(bytes: Uint8Array, name: string): Promise<Incoming> {
  const isArchive = bytes[0] === 0x50 && bytes[1] === 0x4b
  const archive = isArchive ? await openArchive(bytes, name, { limits: projectLimits }) : null
  const projectName = archive ? projectIn(archive, name) : name
  const project = archive ? archive.read(projectName)! : bytes
  const root = parseQda(project, name, projectName)
  switch (localName(root)) {
    case 'CodeBook':
      return { ...nothing, tags: readCodes(root, new IncomingIds()) }
    case 'Project':
      return readProject(root, new ProjectFiles(archive))
    default:
      throw refused(name, 'is neither a REFI-QDA project nor a codebook', 'unsupported_format')
  }
}

const nothing = {
  ...{
    notebook: null,
    tags: [],
    relations: [],
    documents: [],
    highlights: [],
    links: [],
    notes: [],
    remarks: [],
  },
}

function projectIn(archive: Archive, name: string): string {
  // What macOS puts beside the files of an archive is none of them.
  const projects = archive.names.filter(
    entry => /\.qde$/i.test(entry) && !/(^|\/)(\._|__MACOSX\/)/.test(entry),
  )
  const [only, another] = projects
  if (only === undefined)
    throw refused(name, 'is an archive without a project file (.qde)', 'unsupported_format')
  if (another !== undefined) {
    const both = `“${shownName(only)}” and “${shownName(another)}”`
    throw refused(name, `holds more than one project file: ${both}`, 'damaged')
  }
  return only
}

function refused(name: string, why: string, code: 'damaged' | 'unsupported_format'): ContractError {
  return new ContractError(code, `${shownName(name)} ${why}. Nothing was changed.`)
}
