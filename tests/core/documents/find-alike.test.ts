import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { importText, newNotebook } from '../../support/notebooks.ts'

const sentences = [
  'The two ministers met on Tuesday in the old customs house beside the northern pier.',
  'They spoke about the fees that small boats pay when they enter the inner harbour.',
  'A joint survey of the channel is to begin in October, weather permitting, both offices said.',
  'Fishermen from the eastern villages had asked for lower charges since the previous winter.',
  'No date was given for the second ferry, which has been promised for nearly four years.',
]
const report = `Harbour talks\n\n${sentences.join('\n\n')}`
const chinese =
  '两国部长星期二在北码头旁的旧海关大楼会晤，讨论了小船进入内港时缴纳的费用，并同意十月开始对航道进行联合勘测。东部村庄的渔民自去年冬天以来一直要求降低收费。'

describe('documents.import of what the notebook nearly has', () => {
  test.each<[what: string, first: string, second: string, isAlike: boolean]>([
    [
      'the same words as HTML',
      report,
      `<p>Harbour talks</p>${sentences.map(one => `<p>${one}</p>`).join('')}`,
      true,
    ],
    ['a word changed', report, report.replace('Tuesday', 'Wednesday'), true],
    ['other line ends and blanks', report, `${report.replaceAll('\n', '\r\n')}  \n`, true],
    ['a sentence more', report, `${report}\n\nThe talks go on next week.`, true],
    ['half of it', report, sentences.slice(0, 3).join('\n\n'), false],
    [
      'the same event in other words',
      report,
      sentences.map(one => one.split(' ').reverse().join(' ')).join('\n\n'),
      false,
    ],
    ['a text in Chinese, a sign changed', chinese, chinese.replace('十月', '九月'), true],
    ['a short text', 'The talks were held.', 'The talks were held!', false],
  ])('%s', async (_, first, second, isAlike) => {
    const opened = await newNotebook()
    const documentId = await importText(opened, first, 'first.txt')
    const path = join(opened.folder, second.startsWith('<') ? 'second.html' : 'second.txt')
    writeFileSync(path, second)
    const asked = await opened.ask('documents.import', { files: [path], whenAlike: 'ask' })
    expect(asked.alike.map(alike => [alike.documentId, alike.imported])).toEqual(
      isAlike ? [[documentId, false]] : [],
    )
    expect(asked.imported).toHaveLength(isAlike ? 0 : 1)
    if (!isAlike) return
    const { title } = (await opened.ask('documents.get', { documentId })).document
    expect(asked.alike[0]!.title).toBe(title)
    expect(asked.alike[0]!.likeness).toBeGreaterThanOrEqual(0.8)
    const { handle } = asked.alike[0]!
    const anyway = await opened.ask('documents.import', { files: [handle], whenAlike: 'import' })
    expect(anyway.imported).toHaveLength(1)
    expect(anyway.alike).toMatchObject([{ documentId, imported: true }])
  })

  test('the very same bytes are skipped as before', async () => {
    const opened = await newNotebook()
    await importText(opened, report)
    const again = await opened.ask('documents.import', {
      files: [join(opened.folder, 'report.txt')],
      whenAlike: 'ask',
    })
    expect(again).toMatchObject({ imported: [], alike: [], skipped: [{ file: 'report.txt' }] })
  })
})
