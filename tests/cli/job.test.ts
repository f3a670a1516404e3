import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { errorWith, parallax, parallaxJson } from '../support/command-line.ts'
import { temporaryFolder } from '../support/notebooks.ts'

const first = 'Two ministers met\n\nTrade rose, said the first. Trade fell, said the second.\n'
const second = 'A meeting of ministers\n\nTrade was down by a tenth.\n'
const id = expect.stringMatching(/^[0-9a-f-]{36}$/) as string
const time = expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/) as string

interface Imported {
  readonly imported: { readonly documentId: string }[]
}

// Some thirty runs of the program, one after the other.
test(
  'the whole job is done from the command line, and says in JSON what it did',
  { timeout: 120_000 },
  async () => {
    const folder = temporaryFolder()
    const run = <Value>(...args: string[]) => parallaxJson<Value>(args, { folder })
    /** Runs what must succeed. */
    const done = async <Value>(...args: string[]) => {
      const { status, value, stderr } = await run<Value>(...args)
      expect([status, stderr], JSON.stringify(value)).toEqual([0, ''])
      return value
    }
    writeFileSync(join(folder, 'first.txt'), first)
    writeFileSync(join(folder, 'second.txt'), second)

    const notebook = join(folder, 'job.parallax')
    expect(await done('new', 'job.parallax')).toEqual({ notebook, documents: 0 })
    expect(await run('new', 'job.parallax')).toMatchObject({
      status: 1,
      value: errorWith('file_exists', 'job.parallax'),
    })

    const { imported } = await done<Imported>(
      'import',
      notebook,
      'first.txt',
      './second.txt',
      '--tag',
      'Meetings/2026',
    )
    const [a, b] = imported.map(({ documentId }) => documentId) as [string, string]
    const fields = {
      documentId: id,
      format: 'text',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
      highlights: 0,
      leftOut: [],
      guessedEncoding: null,
    }
    expect(imported).toEqual([
      { ...fields, file: 'first.txt', title: 'Two ministers met', words: 13 },
      { ...fields, file: './second.txt', title: 'A meeting of ministers', words: 10 },
    ])
    expect(await done('documents', notebook)).toEqual({
      documents: [
        {
          documentId: b,
          title: 'A meeting of ministers',
          format: 'text',
          words: 10,
          highlights: 0,
          importedAt: time,
        },
        {
          documentId: a,
          title: 'Two ministers met',
          format: 'text',
          words: 13,
          highlights: 0,
          importedAt: time,
        },
      ],
    })
    const text = await parallax(['text', notebook, 'Two ministers met'], { folder })
    expect(text).toEqual({ status: 0, stdout: first.trimEnd(), stderr: '' })

    const quote = [
      '--quote',
      'said the',
      '--occurrence',
      '2',
      '--colour',
      'rose',
      '--comment',
      'When?',
      '--tag',
      'Trade',
    ]
    const from = await done<{ highlightId: string }>(
      'highlight',
      notebook,
      a,
      ...quote,
      '--tag',
      'Meetings/Reports',
    )
    expect(from).toEqual({ highlightId: id, documentId: a, start: 59, end: 67, quote: 'said the' })
    const to = await done<{ highlightId: string }>(
      'highlight',
      notebook,
      'A meeting of ministers',
      '--start',
      '24',
      '--end',
      '38',
    )
    expect(to).toEqual({ highlightId: id, documentId: b, start: 24, end: 38, quote: 'Trade was down' })

    const link = await done<{ linkId: string }>(
      'link',
      notebook,
      from.highlightId,
      to.highlightId,
      '--relation',
      'elaborates',
      '--comment',
      'So much?',
    )
    expect(link).toEqual({ linkId: id })
    expect(await done('links', notebook)).toEqual({
      links: [
        {
          linkId: link.linkId,
          from: from.highlightId,
          to: to.highlightId,
          relation: 'elaborates',
          directed: true,
          comment: 'So much?',
        },
      ],
    })
    const common = { links: [link.linkId] }
    const highlights = [
      {
        ...from,
        ...common,
        colour: 'rose',
        comment: 'When?',
        tags: expect.arrayContaining(['Trade', 'Meetings/Reports']) as [],
      },
      { ...to, ...common, colour: 'amber', comment: '', tags: [] },
    ]
    expect(await done('highlights', notebook)).toEqual({ highlights })
    expect(await done('highlights', notebook, '--document', b)).toEqual({ highlights: highlights.slice(1) })
    expect(await done('highlights', notebook, '--tag', 'Meetings/Reports')).toEqual({
      highlights: highlights.slice(0, 1),
    })
    const tag = { tagId: id, colour: expect.any(String) as string, definition: '' }
    expect(await done('tags', notebook)).toEqual({
      tags: [
        { ...tag, name: 'Meetings', path: 'Meetings', highlights: 0 },
        { ...tag, name: '2026', path: 'Meetings/2026', highlights: 0 },
        { ...tag, name: 'Reports', path: 'Meetings/Reports', highlights: 1 },
        { ...tag, name: 'Trade', path: 'Trade', highlights: 1 },
      ],
    })
    const { relations } = await done<{ relations: unknown[] }>('relations', notebook)
    expect(relations).toContainEqual({ relationId: id, name: 'contradicts', directed: false })

    writeFileSync(
      join(folder, 'note.md'),
      `Down: [[highlight:${to.highlightId}]], up: [[highlight:${from.highlightId}]].\n`,
    )
    const note = await done<{ noteId: string }>(
      'note',
      notebook,
      '--title',
      'Up or down?',
      '--markdown',
      'note.md',
    )
    expect(note).toEqual({ noteId: id, citations: 2 })
    expect(await done('notes', notebook)).toEqual({
      notes: [
        { noteId: note.noteId, title: 'Up or down?', words: expect.any(Number) as number, citations: 2 },
      ],
    })

    const found = await done<{ total: number; hits: { kind: string }[] }>(
      'search',
      notebook,
      'down',
      '--limit',
      '2',
    )
    expect(found.hits).toHaveLength(2)
    expect(found.total).toBeGreaterThan(2)
    const { hits } = await done<{ hits: unknown[] }>('search', notebook, 'kind:highlight down')
    expect(hits).toEqual([
      {
        kind: 'highlight',
        documentId: b,
        highlightId: to.highlightId,
        start: 24,
        end: 38,
        snippet: 'Trade was down',
      },
    ])

    writeFileSync(join(folder, 'newer.txt'), first.replace('Trade rose', 'As expected, trade rose'))
    expect(await done('update', notebook, a, 'newer.txt')).toEqual({
      documentId: a,
      kept: 0,
      moved: 1,
      approximate: 0,
      orphaned: 0,
      approximated: [],
      added: 0,
    })
    const { done: undone } = await done<{ done: string }>('undo', notebook)
    expect(undone).toContain('Two ministers met')
    expect(await done('redo', notebook)).toEqual({ done: undone })
    expect(await done('redo', notebook)).toEqual({ done: null })
    const { entries } = await done<{ entries: unknown[] }>('history', notebook, '--limit', '3')
    expect(entries).toHaveLength(3)
    expect(entries[2]).toEqual({ at: time, what: undone })

    const markdown = join(folder, 'notes.md')
    const exported = await done<{ files: { path: string; bytes: number }[] }>(
      ...[
        'export',
        notebook,
        '--format',
        'markdown',
        '--out',
        'notes.md',
        '--note',
        note.noteId,
        '--document',
        a,
      ],
    )
    expect(exported).toEqual({
      files: [{ path: markdown, bytes: readFileSync(markdown).length }],
      losses: expect.any(Array) as string[],
    })
    expect(readFileSync(markdown, 'utf8')).toContain('Trade was down')
    expect(await done('check', notebook)).toEqual({ ok: true, problems: [] })
    const backup = join(folder, 'backup.parallax')
    expect(await done('backup', notebook, 'backup.parallax')).toEqual({
      path: backup,
      bytes: expect.any(Number) as number,
    })
    expect(await run('backup', notebook, 'backup.parallax')).toMatchObject({
      status: 1,
      value: errorWith('file_exists', 'backup.parallax'),
    })
  },
)

test('an export is not overwritten unless that is asked for, and is named after the notebook in a folder', async () => {
  const folder = temporaryFolder()
  await parallax(['new', 'Beijing.parallax', '--sample'], { folder })
  const exporting = (...more: string[]) =>
    parallaxJson(['export', 'Beijing.parallax', '--format', 'json', '--out', ...more], { folder })
  writeFileSync(join(folder, 'mine.json'), 'mine')
  expect(await exporting('mine.json')).toMatchObject({
    status: 1,
    value: errorWith('file_exists', 'mine.json'),
  })
  expect(readFileSync(join(folder, 'mine.json'), 'utf8')).toBe('mine')
  expect(await exporting('mine.json', '--force')).toMatchObject({ status: 0 })
  expect(readFileSync(join(folder, 'mine.json'), 'utf8')).toMatch(/^\{/)
  const { value } = (await exporting('.')) as { value: { files: { path: string }[] } }
  expect(value.files[0]!.path).toBe(join(folder, 'Beijing, September.json'))
  expect(await exporting('gone/mine.json')).toMatchObject({
    status: 1,
    value: errorWith('not_written', 'mine.json'),
  })

  await parallax(['new', 'copy.parallax'], { folder })
  expect(await parallaxJson(['import-annotations', 'copy.parallax', 'mine.json'], { folder })).toEqual({
    status: 0,
    stderr: '',
    value: {
      documents: 2,
      highlights: 10,
      tags: 5,
      links: 5,
      notes: 1,
      orphaned: [],
      skipped: [],
      remarks: [],
    },
  })
})

test('a PDF that nothing can print says what to install', async () => {
  const folder = temporaryFolder()
  await parallax(['new', 'a.parallax'], { folder })
  const env = { PARALLAX_BROWSER: join(folder, 'no-browser') }
  const ended = await parallaxJson(['export', 'a.parallax', '--format', 'pdf', '--out', 'a.pdf'], {
    folder,
    env,
  })
  expect(ended).toMatchObject({
    status: 1,
    value: {
      error: {
        code: 'not_available',
        message: expect.stringMatching(/no browser .*no-browser to print with/) as string,
      },
    },
  })
  expect(existsSync(join(folder, 'a.pdf'))).toBe(false)
})
