import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { colourCodes, nearestColour } from '../../../main/core/colour-codes.ts'
import { colours } from '../../../shared/model/index.ts'
import { filled, notebookModel } from '../../support/annotated-notebook.ts'
import { newNotebook } from '../../support/notebooks.ts'
import { faultsOf, openQdpx } from '../../support/read-qdpx.ts'

describe('REFI-QDA', { timeout: 120_000 }, () => {
  test('projects and codebooks are valid, and their selections stand at their words', async () => {
    await fc.assert(
      fc.asyncProperty(notebookModel, async model => {
        const { ask, folder } = await filled(model)
        const target = join(folder, `all-${Math.random()}.qdpx`)
        await ask('exports.create', { format: 'qdpx', target })
        const { archive, project } = await openQdpx(target)
        expect(await faultsOf(project, 'Project')).toEqual([])
        await expectPlaces(project, archive, ask)
        const codebook = target.replace(/qdpx$/, 'qdc')
        await ask('exports.create', { format: 'qdpx', target: codebook })
        expect(await faultsOf(readFileSync(codebook, 'utf8'), 'Codebook')).toEqual([])
      }),
      { numRuns: 8 },
    )
  })

  test('the codebook alone is what its preview shows, whatever the file is called', async () => {
    const { ask, folder } = await newNotebook()
    await ask('tags.create', { name: 'Harbour', parentId: null })
    const target = join(folder, 'codebook.xml')
    await ask('exports.create', { format: 'qdpx', target, codebook: true })
    const written = readFileSync(target, 'utf8')
    expect(await faultsOf(written, 'Codebook')).toEqual([])
    const { files } = await ask('exports.preview', { format: 'qdpx', codebook: true })
    expect(files.map(({ text }) => text)).toEqual([written])
  })

  test('has the original files beside the texts, byte for byte', async () => {
    const { ask, folder, notebook } = await filled(fc.sample(notebookModel, { numRuns: 1, seed: 7 })[0]!)
    const target = join(folder, 'all.qdpx')
    await ask('exports.create', { format: 'qdpx', target })
    const { archive } = await openQdpx(target)
    const { documents } = await ask('documents.list', {})
    for (const { id, fileName } of documents) {
      const bytes = archive.read(`originals/${id}/${fileName}`)
      expect(bytes && Buffer.from(bytes)).toEqual(readFileSync(join(folder, fileName)))
      const text = Buffer.from(archive.read(`sources/${id}.txt`)!).toString('utf8')
      expect(text).toBe((await ask('documents.text', { documentId: id })).text)
    }
    expect(notebook).toBeDefined()
  })

  test('of a notebook with nothing in it is valid too; a codebook without tags is refused', async () => {
    const { ask, folder } = await newNotebook()
    const target = join(folder, 'none.qdpx')
    await ask('exports.create', { format: 'qdpx', target })
    expect(await faultsOf((await openQdpx(target)).project, 'Project')).toEqual([])
    const codebook = join(folder, 'none.qdc')
    await expect(ask('exports.create', { format: 'qdpx', target: codebook })).rejects.toMatchObject({
      code: 'not_found',
    })
  })

  test('a schema finds what is wrong', async () => {
    const wrong = '<Project xmlns="urn:QDA-XML:project:1.0" name="a"><Sources/></Project>'
    expect(await faultsOf(wrong, 'Project')).not.toEqual([])
  })
})

async function expectPlaces(
  project: string,
  archive: { read(name: string): Uint8Array | null },
  ask: Awaited<ReturnType<typeof filled>>['ask'],
): Promise<void> {
  const { highlights } = await ask('highlights.list', {})
  for (const { id, documentId, quote } of highlights) {
    const tag = new RegExp(`guid="${id}"[^>]* startPosition="(\\d+)" endPosition="(\\d+)"`).exec(project)!
    const characters = [...Buffer.from(archive.read(`sources/${documentId}.txt`)!).toString('utf8')]
    expect(characters.slice(Number(tag[1]), Number(tag[2])).join('')).toBe(quote)
  }
}

describe('colours', () => {
  test.each(colours)('%s comes back from its code', colour => {
    expect(nearestColour(colourCodes[colour])).toBe(colour)
  })

  test.each([
    ['#ff0000', 'rose'],
    ['#ff6666', 'rose'],
    ['#ffd400', 'amber'],
    ['#5fb236', 'green'],
    ['#2ea8e5', 'blue'],
    ['#a28ae5', 'violet'],
    ['#0F0', 'green'],
    ['#00ff00cc', 'green'],
    ['#808080', null],
    ['red', null],
    ['', null],
  ])('%s is nearest to %s', (code, colour) => {
    expect(nearestColour(code)).toBe(colour)
  })
})
