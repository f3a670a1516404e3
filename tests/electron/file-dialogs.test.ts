import { expect, test } from 'vitest'
import { chooseOptions, chosenTarget, fileName, targetOptions } from '../../main/electron/file-dialogs.ts'

test('files to read: one or several, and every dialog lets all files be seen', () => {
  expect(chooseOptions('import', true, 'linux').properties).toContain('multiSelections')
  expect(chooseOptions('annotations', false, 'darwin').properties).toEqual(['openFile'])
  for (const purpose of ['import', 'annotations', 'export', 'backup', 'original'] as const) {
    expect(chooseOptions(purpose, false, 'win32').filters?.at(-1)).toEqual({
      name: 'All files',
      extensions: ['*'],
    })
  }
})

test('a folder of reports can be chosen where that keeps files from nobody', () => {
  expect(chooseOptions('import', true, 'darwin').properties).toEqual([
    'openFile',
    'openDirectory',
    'multiSelections',
  ])
  for (const platform of ['linux', 'win32'] as const)
    expect(chooseOptions('import', true, platform).properties).not.toContain('openDirectory')
})

test('reports of every format can be chosen', () => {
  const { extensions } = chooseOptions('import', true, 'linux').filters![0]!
  for (const extension of ['txt', 'md', 'html', 'mhtml', 'docx', 'odt', 'rtf', 'pdf', 'epub', 'zip'])
    expect(extensions).toContain(extension)
})

test('a place to write has the suggested name, without anything of a path', () => {
  expect(targetOptions('export', '../Talks: day 1/2.md')).toMatchObject({
    defaultPath: 'Talks day 1 2.md',
    filters: [{ extensions: ['md'] }, { extensions: ['*'] }],
  })
  expect(targetOptions('backup', 'Talks.parallax').filters?.[0]?.name).toBe('Parallax notebooks')
  expect(targetOptions('original', 'scan').filters).toHaveLength(1)
})

test('a left-out extension is added, and then nothing is replaced', () => {
  expect(chosenTarget('/home/a/notes.md', 'notes.md')).toEqual({ path: '/home/a/notes.md', replace: true })
  expect(chosenTarget('/home/a/notes', 'notes.md')).toEqual({ path: '/home/a/notes.md', replace: false })
  expect(chosenTarget('/home/a/notes.txt', 'notes.md')).toEqual({ path: '/home/a/notes.txt', replace: true })
  expect(chosenTarget('/home/a/scan', 'scan')).toEqual({ path: '/home/a/scan', replace: true })
})

test.each([
  ['Trade talks.md', 'Trade talks.md'],
  ['a/b\\c', 'a b c'],
  ['..', 'Untitled'],
  ['', 'Untitled'],
  ['.hidden', 'hidden'],
  ['two\nlines', 'two lines'],
  ['Re\u0301sume\u0301.txt', 'Résumé.txt'],
  ['what? why* <how>|', 'what why how'],
])('%j as a file’s name is %j', (name, expected) => {
  expect(fileName(name)).toBe(expected)
})
