import { describe, expect, test } from 'vitest'
import { archiveLimits, openArchive } from '../../../main/core/import/archive.ts'
import { type ArchivePart, archiveOf } from '../../support/archives.ts'

const report: ArchivePart = { name: 'report.txt', content: 'Sales fell in May.' }
const notes: ArchivePart = { name: 'folder/Notizen ä.txt', content: 'none '.repeat(100), stored: true }
const text = (bytes: Uint8Array | null) => bytes && Buffer.from(bytes).toString()
const refusal = (code: string, words: string) =>
  expect.objectContaining({ code, message: expect.stringContaining(words) as string })

describe('openArchive', () => {
  test('reads packed and stored files, and passes over folders and links', async () => {
    const archive = await openArchive(
      archiveOf([
        report,
        { name: 'folder/', content: '', stored: true },
        notes,
        { name: 'link', content: '/etc/passwd', mode: 0xa1ff },
        { name: 'empty', content: '' },
      ]),
      'a.zip',
    )
    expect(archive.names).toEqual(['report.txt', 'folder/Notizen ä.txt', 'empty'])
    expect(text(archive.read('report.txt'))).toBe('Sales fell in May.')
    expect(text(archive.read('folder/Notizen ä.txt'))).toBe('none '.repeat(100))
    expect(text(archive.read('empty'))).toBe('')
    expect(archive.read('link')).toBe(null)
    expect(archive.size('report.txt')).toBe(18)
    expect(archive.size('nothing')).toBe(null)
  })

  test('names are UTF-8 also where the flag is missing, else code page 437; backslashes part folders', async () => {
    const archive = await openArchive(
      archiveOf([
        { name: 'é', content: '1', flags: 0 },
        { name: Buffer.from([0x81]), content: '2', flags: 0 },
        { name: 'a\\b', content: '3' },
      ]),
      'a.zip',
    )
    expect(archive.names).toEqual(['é', 'ü', 'a/b'])
  })

  const zeros = Buffer.alloc(8 * 1024 * 1024)
  const named = (name: string): ArchivePart => ({ ...report, name })
  const many = Array.from({ length: 30 }, (_, index) => named(`${index}.txt`))
  const bomb = { name: 'kernel', content: zeros }
  const kernel = { name: 'kernel', content: zeros.subarray(0, 1000) }
  test.each<[string, ArchivePart[], string, string]>([
    ['parent folders', [named('../up.txt')], 'damaged', 'whose name points outside of it (“../up.txt”)'],
    ['parents further in', [named('a/../../up.txt')], 'damaged', 'points outside'],
    ['parents by backslashes', [named('a\\..\\..\\up.txt')], 'damaged', 'points outside'],
    ['absolute paths', [named('/etc/passwd')], 'damaged', 'points outside'],
    ['drives', [named('C:/up.txt')], 'damaged', 'points outside'],
    ['names with a zero', [named('a\0b')], 'damaged', 'points outside'],
    ['the same name twice', [report, report], 'damaged', 'two files of the same name (“report.txt”)'],
    ['encrypted files', [{ ...report, flags: 0x801 }], 'unsupported_format', 'is encrypted'],
    ['other packing', [{ ...report, method: 14 }], 'unsupported_format', 'ZIP method 14'],
    [
      'files over each other',
      [kernel, { ...kernel, name: 'again', offset: 0 }],
      'damaged',
      'lie over each other',
    ],
    ['a huge ratio', [bomb], 'too_large', 'more than 250 times its size'],
    ['a huge file', [{ ...report, size: 65 * 1024 * 1024 }], 'too_large', 'more than 64 MB'],
    ['an offset beyond the end', [{ ...report, offset: 1e6 }], 'damaged', 'cut off'],
    ['an offset at no header', [{ ...report, offset: 3 }], 'damaged', 'cut off'],
    ['packed bytes beyond the end', [{ ...report, packedSize: 1e6 }], 'damaged', 'cut off'],
    ['stored bytes of another size', [{ ...notes, size: 3 }], 'damaged', ''],
  ])('refuses %s', async (_, parts, code, words) => {
    await expect(openArchive(archiveOf(parts), 'a.zip')).rejects.toThrow(refusal(code, words))
    await expect(openArchive(archiveOf(parts), 'a.zip')).rejects.toThrow(/^a\.zip .*Nothing was imported/)
  })

  test('passes over what cannot be given out, each with a sentence, where that is wanted', async () => {
    const bad = [
      named('../up.txt'),
      named('/etc/passwd'),
      { ...report, name: 'locked.txt', flags: 0x801 },
      { ...report, name: 'other.txt', method: 14 },
      { ...report, name: 'huge.txt', size: 65 * 1024 * 1024 },
      { ...bomb, name: 'bomb.txt' },
      { ...report, name: 'cut.txt', offset: 1e6 },
    ]
    const refused: (readonly [string, string, string])[] = []
    const archive = await openArchive(archiveOf([report, ...bad, notes]), 'a.zip', {
      refuse: ({ name, error: { code, message } }) => refused.push([name, code, message]),
    })
    expect(archive.names).toEqual(['report.txt', 'folder/Notizen ä.txt'])
    expect(text(archive.read('report.txt'))).toBe('Sales fell in May.')
    const end = 'Nothing was imported from it.'
    expect(refused).toEqual([
      ['../up.txt', 'damaged', `a.zip/../up.txt has a name that points outside of its archive. ${end}`],
      ['/etc/passwd', 'damaged', `a.zip//etc/passwd has a name that points outside of its archive. ${end}`],
      ['locked.txt', 'unsupported_format', expect.stringMatching(/^a\.zip\/locked\.txt is encrypted\. /)],
      ['other.txt', 'unsupported_format', expect.stringContaining('a.zip/other.txt is packed in a way')],
      ['huge.txt', 'too_large', `a.zip/huge.txt unpacks to more than 64 MB. ${end}`],
      ['bomb.txt', 'too_large', expect.stringContaining('a.zip/bomb.txt unpacks to more than 250 times')],
      ['cut.txt', 'damaged', expect.stringContaining('a.zip/cut.txt is cut off in its archive')],
    ])
  })

  test('refuses too many files before it reads them, and too many bytes in all', async () => {
    const lying = archiveOf([report], 20_000)
    await expect(openArchive(lying, 'a.zip')).rejects.toThrow(refusal('too_large', 'more than 10,000 files'))
    const limits = { ...archiveLimits, totalSize: 100 }
    await expect(openArchive(archiveOf(many), 'a.zip', { limits })).rejects.toThrow(
      refusal('too_large', 'unpacks to more'),
    )
  })

  test('refuses what is cut off or no archive at all', async () => {
    const whole = archiveOf([report, notes])
    for (const length of [0, 4, 100, whole.length - 1]) {
      await expect(openArchive(whole.subarray(0, length), 'a.zip')).rejects.toThrow(
        refusal('damaged', 'directory'),
      )
    }
  })

  test.each<[string, Partial<ArchivePart>]>([
    ['unpacks to more than it says', { size: 3 }],
    ['unpacks to less than it says', { size: 300 }],
    ['has another checksum', { crc: 1 }],
    ['is no deflated stream', { stored: true, method: 8 }],
  ])('a file that %s is not given out', async (_, lie) => {
    const archive = await openArchive(archiveOf([{ ...report, ...lie }]), 'a.zip')
    expect(() => archive.read('report.txt')).toThrow(
      refusal('damaged', '“report.txt” in it cannot be unpacked'),
    )
  })
})
