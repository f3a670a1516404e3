import { copyFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { checks, runChecks } from '../../scripts/checks.mjs'
import { root } from '../../scripts/root.mjs'
import { plantTree } from '../support/planted-tree.ts'

function check(name: string) {
  const found = checks.find(candidate => candidate.name === name)
  if (found === undefined) throw new RangeError(`there is no check named ${name}`)
  return found
}

const sound = `export async function work(): Promise<number> {\n  return 1\n}\n`

const component = (body: string) => `import { useEffect } from 'react'

export function Planted({ name }: { readonly name: string }) {
  ${body}
  return <p>{name}</p>
}
`

describe('lint', () => {
  const faults = [
    ['no-floating-promises', 'main/core/floating.ts', `${sound}\nwork()\n`],
    [
      'no-misused-promises',
      'main/core/misused.ts',
      `${sound}\n[1].forEach(async () => {\n  await work()\n})\n`,
    ],
    ['no-explicit-any', 'main/core/any.ts', `export const value: any = 1\n`],
    ['no-default-export', 'main/core/default.ts', `export default 1\n`],
    ['no-empty', 'main/core/swallowed.ts', `try {\n  ${'JSON.parse("")'}\n} catch {}\n`],
    ['no-console', 'main/core/chatty.ts', `console.log('here')\n`],
    [
      'switch-exhaustiveness-check',
      'main/core/switch.ts',
      `export function f(kind: 'a' | 'b') {\n  switch (kind) {\n    case 'a':\n      return 1\n  }\n  return 2\n}\n`,
    ],
    [
      'exhaustive-deps',
      'renderer/forgets.tsx',
      component('useEffect(() => {\n    document.title = name\n  }, [])'),
    ],
    ['rules-of-hooks', 'renderer/sometimes.tsx', component('if (name) useEffect(() => {}, [])')],
  ] as const

  test('catches each planted fault', async () => {
    const planted = Object.fromEntries(faults.map(([, path, text]) => [path, text]))
    const { status, output } = await check('lint').run(plantTree(planted))
    const reports = output.split(/\n\n/)
    for (const [rule, path] of faults) {
      const found = reports.some(report => report.includes(`(${rule})`) && report.includes(path))
      expect(found, `${rule} in ${path}`).toBe(true)
    }
    expect(status).not.toBe(0)
  })

  test('is content with sound code', async () => {
    const { status, output } = await check('lint').run(plantTree({ 'main/core/planted.ts': sound }))
    expect(output).toContain('Found 0 warnings and 0 errors')
    expect(status).toBe(0)
  })
})

describe('format', () => {
  test.each([
    [0, `export const one = 'one'\n`],
    [1, `export const one = "one";\n`],
  ])('ends with %s on %j', async (wanted, text) => {
    const { status } = await check('format').run(plantTree({ 'main/core/planted.ts': text }))
    expect(status).toBe(wanted)
  })
})

describe('types', () => {
  test.each([
    ['main', `export const one: string = 1\n`, 'TS2322'],
    ['main', `export const page = document.title\n`, 'TS2584'],
    ['shared', `export const here = process.cwd()\n`, 'TS2591'],
    ['shared', `export const first: string = ['a'][0]\n`, 'TS2322'],
    ['main', `export enum Kind {\n  One,\n}\n`, 'TS1294'],
  ])('of %s catch %j', async (folder, text, code) => {
    const { status, output } = await check(`types of ${folder}`).run(
      plantTree({ [`${folder}/planted.ts`]: text }),
    )
    expect(output).toContain(code)
    expect(status).not.toBe(0)
  })
})

describe('unused code', () => {
  const used = {
    'main/cli/index.ts': `import { used } from '../core/part.ts'\n\nconsole.log(used)\n`,
    'main/core/part.ts': `export const used = 1\n`,
  }
  const manifest = { name: 'planted', type: 'module', main: 'main/cli/index.ts' }

  function plant(
    files: Readonly<Record<string, string>>,
    dependencies: Readonly<Record<string, string>> = {},
  ) {
    const folder = plantTree({ ...used, ...files })
    writeFileSync(join(folder, 'package.json'), JSON.stringify({ ...manifest, dependencies }))
    copyFileSync(join(root, 'knip.json'), join(folder, 'knip.json'))
    return folder
  }

  test('catches exports, files and packages that nobody uses, and packages that are not listed', async () => {
    const files = {
      'main/core/part.ts': `import 'react'\n\nexport const used = 1\nexport const plantedExport = 2\n`,
      'main/core/planted-file.ts': `export const nobody = 1\n`,
    }
    const { status, output } = await check('unused code').run(plant(files, { zod: '4.6.7' }))
    for (const found of ['plantedExport', 'planted-file.ts', 'zod', 'react']) expect(output).toContain(found)
    expect(status).not.toBe(0)
  })

  test('is content with code in use', async () => {
    const { output } = await check('unused code').run(plant({}))
    expect(output).not.toMatch(/unused|unlisted/i)
  })
})

describe('running checks', () => {
  test('goes on after a check that found something, and counts it', async () => {
    const printed: string[] = []
    const all = [
      { name: 'first', run: async () => ({ status: 1, output: 'what was found\n' }) },
      { name: 'second', run: async () => ({ status: 0, output: 'not shown' }) },
    ]
    const failed = await runChecks(all, root, { atOnce: 1, print: text => void printed.push(text) })
    expect(failed).toBe(1)
    expect(printed).toEqual([
      'what was found',
      expect.stringMatching(/^FAILED {2}first/),
      expect.stringMatching(/^ok {6}second/),
    ])
  })
})
