import { expect, test } from 'vitest'
import { matchOf, parseQuery } from '../../../main/core/search/parse-query.ts'

const words: readonly (readonly [query: string, match: string | null])[] = [
  ['', null],
  ['   ', null],
  ['harbour', '"harbour"'],
  ['harbour bridge', '"harbour" AND "bridge"'],
  ['harbour harbour', '"harbour"'],
  ['"old harbour" bridge', '"old harbour" AND "bridge"'],
  ['“old harbour”', '"old harbour"'],
  ['"never closed', '"never closed"'],
  ['"" harbour', '"harbour"'],
  ['har*', '"har"*'],
  ['"old har"*', '"old har"*'],
  ['*har', '"har"'],
  ['* ** -', null],
  ['harbour -bridge', '("harbour") NOT "bridge"'],
  ['harbour NOT bridge', '("harbour") NOT "bridge"'],
  ['harbour -"old bridge" -quay', '("harbour") NOT ("old bridge" OR "quay")'],
  ['harbour - bridge', '"harbour" AND "bridge"'],
  ['harbour OR bridge', '("harbour" OR "bridge")'],
  ['storm harbour OR bridge OR quay', '"storm" AND ("harbour" OR "bridge" OR "quay")'],
  ['OR harbour OR', '"harbour"'],
  ['harbour OR OR bridge', '("harbour" OR "bridge")'],
  ['harbour AND bridge', '"harbour" AND "bridge"'],
  ['harbour or bridge', '"harbour" AND "or" AND "bridge"'],
  ['ORANGE NOTE ANDES', '"ORANGE" AND "NOTE" AND "ANDES"'],
  ['don’t e-mail U.S.', '"don’t" AND "e-mail" AND "U.S."'],
  ['NEAR(a b, 2) {x}: ^y', '"NEAR(a" AND "b," AND "2)" AND "{x}:" AND "^y"'],
  ['(a OR b) c', '("(a" OR "b)") AND "c"'],
  ['text:harbour', '"text:harbour"'],
  ['a"b"c', '"a" AND "b" AND "c"'],
  ['Cafe\u0301', '"Café"'],
  ['nul\0byte', '"nulbyte"'],
  ['北京会议', '"\u200b北京\u200b会议\u200b"*'],
  ['"北京会议"', '"\u200b北京\u200b会议\u200b"'],
  ['—', null],
]

test.each(words)('%j matches by %j', (query, match) => {
  expect(matchOf(parseQuery(query))).toBe(match)
})

test('words unwanted stand by themselves where no words are wanted', () => {
  expect(parseQuery('-harbour tag:x')).toEqual({
    wanted: null,
    unwanted: '"harbour"',
    filters: [{ field: 'tag', excluded: false, values: ['x'] }],
  })
})

const filters: readonly (readonly [query: string, filters: readonly object[]])[] = [
  ['tag:trade', [{ field: 'tag', excluded: false, values: ['trade'] }]],
  ['TAG:"trade volume"', [{ field: 'tag', excluded: false, values: ['trade volume'] }]],
  ['tag:"never closed', [{ field: 'tag', excluded: false, values: ['never closed'] }]],
  ['-tag:trade', [{ field: 'tag', excluded: true, values: ['trade'] }]],
  ['NOT tag:trade', [{ field: 'tag', excluded: true, values: ['trade'] }]],
  [
    'tag:a tag:b',
    [
      { field: 'tag', excluded: false, values: ['a'] },
      { field: 'tag', excluded: false, values: ['b'] },
    ],
  ],
  ['tag:a OR tag:b', [{ field: 'tag', excluded: false, values: ['a', 'b'] }]],
  ['kind:note kind:tag', [{ field: 'kind', excluded: false, values: ['note', 'tag'] }]],
  ['kind:Note', [{ field: 'kind', excluded: false, values: ['note'] }]],
  ['kind:letter', [{ field: 'kind', excluded: false, values: [] }]],
  ['document:a document:b', [{ field: 'document', excluded: false, values: ['a', 'b'] }]],
  ['before:2025', [{ field: 'before', excluded: false, values: ['2025-01-01'] }]],
  ['after:2025-9', [{ field: 'after', excluded: false, values: ['2025-09-01'] }]],
  ['after:2025-09-02', [{ field: 'after', excluded: false, values: ['2025-09-02'] }]],
  ['after:2025-13', [{ field: 'after', excluded: false, values: [] }]],
  ['before:yesterday', [{ field: 'before', excluded: false, values: [] }]],
  ['tag: ', []],
  ['tag:', []],
  ['harbour tag:trade', [{ field: 'tag', excluded: false, values: ['trade'] }]],
]

test.each(filters)('%j filters by %j', (query, expected) => {
  expect(parseQuery(query).filters).toEqual(expected)
})
