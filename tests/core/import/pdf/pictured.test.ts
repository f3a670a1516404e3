import { readFileSync } from 'node:fs'
import { afterAll, describe, expect, test } from 'vitest'
import { recogniseRaster } from '../../../../main/core/import/raster.ts'
import { pictured, type PicturedBlock } from '../../../fixtures/pictured/pictured-text.ts'
import { parsed } from './parsed.ts'

const file = (name: string) => readFileSync(new URL(`../../../fixtures/pictured/${name}`, import.meta.url))

/** The blocks as the document should have them: words, and pictures by their size in pixels, after their description. */
function known(block: PicturedBlock, { alts, tagged }: Case): string[] {
  if (!('caption' in block)) return [block.text]
  if (block.kind === 'drawing') return [...(tagged && alts ? [`▣ ${block.alt}`] : []), block.caption]
  const { width, height } = recogniseRaster(file(block.file))!
  return [`▣ ${alts ? block.alt : ''} ${width} x ${height}`, block.caption]
}

interface Case {
  /** Whether the writer says what pictures show. */
  readonly alts: boolean
  readonly tagged: boolean
}

const cases: readonly [name: string, written: Case][] = [
  ['chromium-tagged', { alts: true, tagged: true }],
  ['chromium-untagged', { alts: false, tagged: false }],
  ['libreoffice-tagged', { alts: false, tagged: true }],
  ['libreoffice-untagged', { alts: false, tagged: false }],
  ['linearized', { alts: false, tagged: false }],
  ['owner-locked', { alts: false, tagged: false }],
]

const rates: string[] = []

describe('a report with pictures comes back from what each program writes, each picture at its place', () => {
  test.each(cases)('%s', async (name, written) => {
    const { doc, assets, leftOut } = await parsed(file(`${name}.pdf`))
    const found: string[] = []
    doc.forEach(block => {
      let line = ''
      block.descendants(node => {
        if (node.isText) line += node.text
        if (node.type.name !== 'image') return
        const raster = recogniseRaster(assets.get(node.attrs.assetId as string)?.bytes ?? new Uint8Array())
        line += `▣ ${node.attrs.alt}${raster ? ` ${raster.width} x ${raster.height}` : ''}`
      })
      found.push(line)
    })
    const expected = pictured.flatMap(block => known(block, written))
    rates.push(
      `${name}: ${expected.filter(block => found.includes(block)).length} of ${expected.length} blocks`,
    )
    expect(found).toEqual(expected)
    // The logo of the running heads is not among them; the drawing is said.
    expect(assets.size).toBe(pictured.filter(({ kind }) => kind === 'picture').length)
    expect(leftOut).toEqual(['1 figure drawn with lines, not kept as a picture.'])
  })

  afterAll(() => process.stdout.write(`PDF pictures\n  ${rates.join('\n  ')}\n`))
})
