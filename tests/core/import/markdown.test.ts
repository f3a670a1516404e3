import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { parseJob } from '../../../main/core/import/parse-job.ts'
import { sourceJob } from '../../../main/core/import/source-job.ts'
import { archiveOf } from '../../support/archives.ts'
import { temporaryFolder } from '../../support/notebooks.ts'
import { pngOf } from '../../support/parsing.ts'

const silent = () => {}
const inline = `data:image/png;base64,${Buffer.from(pngOf(5, 5)).toString('base64')}`
const report = [
  '# Report',
  '![In a folder](pictures/boat%20one.png "The boat")',
  '![Beside](./plan.png)',
  `![In the text](${inline})`,
  '![Above](../secret.png)',
  '![Linked](pictures/link.png)',
  '![Absolute](/etc/plan.png)',
  '![Disk](file:///etc/plan.png)',
  '![Elsewhere](https://example.org/a.png)',
  '![No picture](notes.txt)',
].join('\n\n')

const leftOut = [
  '4 pictures that are not with the file.',
  'A picture that is not in the file but on the network, where nothing is fetched from.',
  'A picture in a format other than PNG, JPEG, GIF and WebP.',
]

describe('pictures of a Markdown file', () => {
  test('that are in it, beside it or in a folder there are kept, and never others', async () => {
    const above = temporaryFolder()
    const folder = join(above, 'reports')
    mkdirSync(join(folder, 'pictures'), { recursive: true })
    writeFileSync(join(above, 'secret.png'), pngOf(9, 9))
    writeFileSync(join(folder, 'pictures', 'boat one.png'), pngOf(4, 3))
    writeFileSync(join(folder, 'plan.png'), pngOf(2, 3))
    writeFileSync(join(folder, 'notes.txt'), 'Words.')
    symlinkSync(join(above, 'secret.png'), join(folder, 'pictures', 'link.png'))
    writeFileSync(join(folder, 'report.md'), report)
    const parsed = await parseJob({ path: join(folder, 'report.md'), name: 'report.md' }, silent)
    expect(parsed.assets.size).toBe(3)
    expect(parsed.leftOut).toEqual(leftOut)
    expect(parsed.text).toBe('Report')
    expect(parsed.body.match(/"assetId":"/g)).toHaveLength(3)
  })

  test('come out of an archive too', async () => {
    const folder = temporaryFolder()
    const path = join(folder, 'x.zip')
    writeFileSync(
      path,
      archiveOf([
        { name: 'secret.png', content: pngOf(9, 9) },
        { name: 'in/report.md', content: report },
        { name: 'in/plan.png', content: pngOf(2, 3) },
        { name: 'in/pictures/boat one.png', content: pngOf(4, 3) },
        { name: 'in/notes.txt', content: 'Words.' },
      ]),
    )
    const parsed = await sourceJob({ path, name: 'x.zip/in/report.md', entry: 'in/report.md' }, silent)
    if ('files' in parsed) throw new Error('an archive')
    expect(parsed.assets.size).toBe(3)
    expect(parsed.leftOut).toEqual(leftOut)
  })

  test('of a file that comes alone are described', async () => {
    const folder = temporaryFolder()
    writeFileSync(join(folder, 'a.md'), 'Words. ![A boat](boat.png)')
    const { body, leftOut: left } = await parseJob({ path: join(folder, 'a.md'), name: 'a.md' }, silent)
    expect(body).toContain('"assetId":null,"alt":"A boat"')
    expect(left).toEqual(['A picture that is not with the file.'])
  })
})
