import { readFileSync } from 'node:fs'
import { validateXML } from 'xmllint-wasm'
import { type Archive, openArchive } from '../../main/core/import/archive.ts'

const schemas = new URL('../fixtures/refi-qda/', import.meta.url)

/** What the schema of REFI-QDA has against a project or codebook; nothing for one that is valid. */
export async function faultsOf(xml: string, kind: 'Project' | 'Codebook'): Promise<readonly string[]> {
  const schema = readFileSync(new URL(`REFI-QDA-${kind}.xsd`, schemas), 'utf8')
  const { errors } = await validateXML({
    xml: { fileName: 'checked.xml', contents: xml },
    schema: { fileName: 'schema.xsd', contents: schema },
    maxMemoryPages: 16384,
  })
  return errors.map(({ message }) => message)
}

/** An exported project: its archive and its project file. */
export async function openQdpx(path: string): Promise<{ archive: Archive; project: string }> {
  const archive = await openArchive(readFileSync(path), path)
  return { archive, project: Buffer.from(archive.read('project.qde')!).toString('utf8') }
}
