import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readArguments } from '../../main/cli/arguments.ts'
import { commands } from '../../main/cli/commands/index.ts'
import { surroundings } from '../../main/cli/surroundings.ts'
import { parallax, parallaxJson } from '../support/command-line.ts'
import { temporaryFolder } from '../support/notebooks.ts'

const commandNamed = (name: string) => commands.find(command => command.name === name)!

// The arguments are read, and what a command finds wrong with them is said, before any notebook is looked at.
test.each<[string, RegExp]>([
  ['new', /wants more/],
  ['new a b', /“b” is one argument too many/],
  ['new --sample=yes a', /--sample/],
  ['import a', /wants more/],
  ['documents a --colour rose', /--colour/],
  ['documents a --foo', /^documents takes no --foo\. It takes: --json, --help\.$/],
  [
    'highlight a b --start -5 --end 9',
    /^--start wants a value; one that begins with “-” is written with “=”: --start=-5\.$/,
  ],
  ['text a', /wants more/],
  ['highlight a b', /--quote, or both --start and --end/],
  ['highlight a b --quote', /--quote/],
  ['highlight a b --quote=', /--quote is empty/],
  ['highlight a b --quote x --start 1 --end 2', /not both/],
  ['highlight a b --start 1', /both --start and --end/],
  ['highlight a b --start 5 --end 5', /--end \(5\) must be greater than --start \(5\)/],
  ['highlight a b --start 1.5 --end 5', /--start wants a whole number from 0, not “1.5”/],
  ['highlight a b --start=-1 --end 5', /--start wants/],
  ['highlight a b --quote x --occurrence 0', /--occurrence wants a whole number from 1/],
  ['highlight a b --start 1 --end 2 --occurrence 1', /--occurrence goes with --quote/],
  ['highlight a b --quote x --colour pink', /“pink”\. There are: amber, green, blue, rose, violet/],
  ['highlight a b --quote x --tag=', /cannot be a tag/],
  ['highlight a b --quote x --tag a//b', /cannot be a tag/],
  ['link a b', /wants more/],
  ['link a b c', /--relation is missing/],
  ['note a --title x', /--markdown is missing/],
  ['note a --markdown x', /--title is missing/],
  ['search a', /wants more/],
  ['search a b --limit 0', /--limit wants a whole number from 1 to 1000, not “0”/],
  ['search a b --limit ten', /“ten”/],
  ['history a --limit 10001', /--limit/],
  ['export a --out b', /--format is missing/],
  ['export a --format markdown', /--out is missing/],
  ['export a --format word --out b', /“word”\. There are: markdown, html/],
  ['export a --format markdown --out=', /--out is empty/],
  ['compare a b', /wants more/],
  ['compare a b c --limit 0', /--limit/],
  ['backup a', /wants more/],
  ['serve a --port 65536', /--port wants a whole number from 0 to 65535/],
  ['batch', /wants more/],
])('%s is wrong', async (line, said) => {
  const [name, ...argv] = line.split(' ') as [string, ...string[]]
  const command = commandNamed(name)
  const run = async () => command.run(readArguments(command, argv), surroundings(true))
  await expect(run()).rejects.toMatchObject({
    name: 'UsageError',
    message: expect.stringMatching(said) as string,
  })
})

test('an argument that is empty is wrong', () => {
  expect(() => readArguments(commandNamed('new'), [''])).toThrow('Argument 1 of new is empty.')
})

test('what follows -- is no flag, and - is a file', () => {
  const search = readArguments(commandNamed('search'), ['a', '--limit', '3', '--', '-not this'])
  expect([search.at(1), search.whole('limit', 1)]).toEqual(['-not this', 3])
  const note = readArguments(commandNamed('note'), ['a', '--title', 'x', '--markdown', '-'])
  expect(note.required('markdown')).toBe('-')
})

test('wrong arguments end with 2, in words and in JSON', async () => {
  const folder = temporaryFolder()
  const ended = await Promise.all([
    parallax([], { folder }),
    parallax(['burn', 'a.parallax'], { folder }),
    parallax(['documents', 'a.parallax', '--quickly'], { folder }),
  ])
  for (const { status, stdout, stderr } of ended) {
    expect([status, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^parallax: .+\n$/)
  }
  expect(await parallaxJson(['documents'], { folder })).toMatchObject({
    status: 2,
    value: { error: { code: 'invalid_params' } },
    stderr: '',
  })
})

test('the highlights of a tag are those of the tags below it too, and a notebook that is missing can be made', async () => {
  const folder = temporaryFolder()
  const run = (...argv: readonly string[]) => parallaxJson(argv, { folder })
  expect(await run('tags', 'a.parallax')).toMatchObject({
    status: 1,
    value: {
      error: { code: 'not_found', message: expect.stringContaining('“parallax new a.parallax”') as string },
    },
  })
  writeFileSync(join(folder, 'one.txt'), 'One two three.')
  await run('new', 'a.parallax')
  await run('import', 'a.parallax', 'one.txt')
  const { value } = await run('documents', 'a.parallax')
  const [{ documentId }] = (value as { documents: [{ documentId: string }] }).documents
  await run('highlight', 'a.parallax', documentId, '--quote', 'One', '--tag', 'Economy/Trade')
  expect(
    await run('highlight', 'a.parallax', documentId, '--start', '3', '--end', '999'),
    'a range outside of the text is a wrong argument',
  ).toMatchObject({
    status: 2,
    value: { error: { code: 'invalid_params', message: expect.stringContaining('[3, 999)') as string } },
  })
  await run('highlight', 'a.parallax', documentId, '--quote', 'two', '--tag', 'Other')
  expect(await run('highlights', 'a.parallax', '--tag', 'Economy')).toMatchObject({
    value: { highlights: [{ quote: 'One' }] },
  })
})
