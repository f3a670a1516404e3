import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { checkImports, importFaults } from '../../scripts/check-imports.mjs'
import { plantTree } from '../support/planted-tree.ts'
import importRules from '../../.dependency-cruiser.mjs'

/** A fault for each rule: the file it is planted in, and the import that is the fault. */
const faults = [
  [
    'no-cycle',
    'shared/model/first.ts',
    `import { second } from './second.ts'\nexport const first = () => second`,
  ],
  ['resolvable', 'shared/model/lost.ts', `export { lost } from './nowhere.ts'`],
  ['shared-imports-shared', 'shared/model/reads-files.ts', `import 'node:fs'`],
  ['shared-imports-shared', 'shared/model/knows-core.ts', `import type { Id } from '../../main/core/id.ts'`],
  ['shared-packages', 'shared/model/other-package.ts', `import 'react'`],
  ['shared-zod', 'shared/document/with-schema.ts', `import { z } from 'zod'\nexport const name = z.string()`],
  ['shared-prosemirror', 'shared/anchor/knows-nodes.ts', `import type { Node } from 'prosemirror-model'`],
  ['shared-approximate', 'shared/document/searches.ts', `import search from 'approx-string-match'`],
  ['core-knows-no-host', 'main/core/asks-host.ts', `export { web } from '../web/index.ts'`],
  ['core-packages', 'main/core/draws.ts', `import 'react'`],
  ['sqlite-in-db', 'main/core/notes/queries.ts', `import Database from 'better-sqlite3'`],
  ['sqlite-in-db', 'main/core/notes/types.ts', `import type { Database } from 'better-sqlite3'`],
  ['electron-in-its-host', 'main/core/asks-electron.ts', `import { app } from 'electron'`],
  ['electron-in-its-host', 'main/cli/asks-electron.ts', `import type { App } from 'electron'`],
  ['core-by-its-door', 'main/cli/back-door.ts', `import { id } from '../core/id.ts'`],
  ['hosts-apart', 'main/cli/inner-web.ts', `import '../web/guard.ts'`],
  ['hosts-apart', 'main/web/knows-cli.ts', `import '../cli/index.ts'`],
  ['web-by-the-command-line', 'main/electron/serves.ts', `import '../web/index.ts'`],
  ['hosts-know-no-renderer', 'main/web/draws.ts', `const page = await import('../../renderer/page.tsx')`],
  ['renderer-imports-shared', 'renderer/back-end.tsx', `import { id } from '../main/core/index.ts'`],
  ['renderer-without-node', 'renderer/reads-files.ts', `import { readFileSync } from 'node:fs'`],
  ['product-without-tests', 'main/core/tested.ts', `import '../../tests/support/builder.ts'`],
] as const

/** What the faults import, and imports that are allowed. */
const innocent = {
  'shared/model/second.ts': `import { first } from './first.ts'\nexport const second = () => first`,
  'shared/model/id.ts': `import { z } from 'zod'\nexport const Id = z.string()\nexport type Id = string`,
  'shared/document/nodes.ts': `import { Schema } from 'prosemirror-model'\nimport '../model/id.ts'`,
  'shared/anchor/match.ts': `import search from 'approx-string-match'`,
  'main/core/db/open.ts': `import Database from 'better-sqlite3'\nimport 'node:fs'`,
  'main/core/id.ts': `import type { Context } from './context.ts'\nexport const id = ''\nexport type Id = string`,
  'main/core/context.ts': `import type { Id } from './id.ts'\nexport interface Context { id: Id }`,
  'main/core/index.ts': `export { id } from './id.ts'\nexport * from '../../shared/model/id.ts'`,
  'main/web/index.ts': `import './guard.ts'\nimport '../core/index.ts'\nexport const web = 1`,
  'main/web/guard.ts': `export const guard = 1`,
  'main/cli/index.ts': `import '../web/index.ts'\nimport '../core/index.ts'`,
  'main/electron/index.ts': `import { app } from 'electron'\nimport '../core/index.ts'`,
  'renderer/page.tsx': `import 'react'\nimport '../shared/model/id.ts'\nexport const page = <p />`,
  'tests/support/builder.ts': `export const builder = 1`,
}

describe('the import rules', () => {
  let lines: readonly string[] = []
  let removeTree = () => {}

  beforeAll(async () => {
    const planted = Object.fromEntries(faults.map(([, path, text]) => [path, text]))
    const { status, output } = await checkImports(
      plantTree({ ...innocent, ...planted }, remove => (removeTree = remove)),
      10,
    )
    expect(status).toBe(1)
    lines = output.split('\n')
  })

  afterAll(() => removeTree())

  test.each(faults)('%s is caught in %s', (rule, path) => {
    expect(lines.filter(line => line.startsWith(`${rule}: `) && line.includes(path))).not.toEqual([])
  })

  test('each rule has a fault planted for it', () => {
    const names = importRules.forbidden?.map(rule => rule.name)
    expect(new Set(faults.map(([rule]) => rule))).toEqual(new Set(names))
  })

  test('what is allowed is not reported', () => {
    const guilty = faults.map(([, path]) => path)
    expect(lines.filter(line => !guilty.some(path => line.includes(path)))).toEqual([])
  })

  test('a checker that looks at nothing is not believed', () => {
    const nothing = { modules: [], summary: { violations: [] } }
    expect(importFaults(nothing)).toEqual(['only 0 files were looked into; at least 50 must be'])
  })
})
