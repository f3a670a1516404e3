import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { writeAllAtomically, writeAtomically } from '../../../main/core/files/write-atomically.ts'
import { temporaryFolder } from '../../support/temporary-folder.ts'

const full = Object.assign(new Error('no space'), { code: 'ENOSPC' })

function folderWithOld(...names: string[]): string {
  const folder = temporaryFolder()
  for (const name of names) writeFileSync(join(folder, name), `old ${name}`)
  return folder
}

const contents = (folder: string) =>
  Object.fromEntries(readdirSync(folder).map(name => [name, readFileSync(join(folder, name), 'utf8')]))

test.each([
  ['the disk is full', full, { code: 'disk_full' }],
  ['it is cancelled', new Error('cancelled'), { message: 'cancelled' }],
])('where %s the old file stays whole, and nothing else', async (_, error, expected) => {
  const folder = folderWithOld('a.docx')
  const writing = writeAtomically({ path: join(folder, 'a.docx'), replace: true }, temporary => {
    writeFileSync(temporary, 'half')
    throw error
  })
  await expect(writing).rejects.toMatchObject(expected)
  expect(contents(folder)).toEqual({ 'a.docx': 'old a.docx' })
})

test('files that belong together are written together', async () => {
  const folder = folderWithOld('a.csv')
  const targets = ['a.csv', 'b.csv'].map(name => ({ path: join(folder, name), replace: true }))
  const sizes = await writeAllAtomically(targets, temporary => {
    for (const [index, path] of temporary.entries()) writeFileSync(path, 'new'.repeat(index + 1))
  })
  expect(sizes).toEqual([3, 6])
  expect(contents(folder)).toEqual({ 'a.csv': 'new', 'b.csv': 'newnew' })
})

test('where one of them cannot be written, or is there already, all stay as they were', async () => {
  const folder = folderWithOld('a.csv', 'b.csv')
  const targets = ['a.csv', 'b.csv'].map(name => ({ path: join(folder, name), replace: true }))
  const writing = writeAllAtomically(targets, ([first]) => {
    writeFileSync(first!, 'new')
    throw full
  })
  await expect(writing).rejects.toMatchObject({ code: 'disk_full' })
  const refused = writeAllAtomically(
    targets.map(target => ({ ...target, replace: !target.path.endsWith('b.csv') })),
    temporary => {
      for (const path of temporary) writeFileSync(path, 'new')
    },
  )
  await expect(refused).rejects.toMatchObject({ code: 'file_exists' })
  expect(contents(folder)).toEqual({ 'a.csv': 'old a.csv', 'b.csv': 'old b.csv' })
})
