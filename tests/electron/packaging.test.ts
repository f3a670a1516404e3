import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses'
import { execFile } from 'node:child_process'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, expect, test, vi } from 'vitest'
import { ensureBuilt } from '../../scripts/ensure-built.mjs'
import { withLock } from '../../scripts/lock.mjs'
import { bootApplication } from '../support/electron/boot-application.ts'
import { temporaryFolder } from '../support/notebooks.ts'
import { extractArchive, readArchive } from '../support/packaging/asar.ts'
import { makeFakeElectron, type PackagingPlatform } from '../support/packaging/fake-electron.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))
const builder = join(root, 'node_modules', 'electron-builder', 'cli.js')

vi.setConfig({ testTimeout: 120_000 })
beforeAll(() => ensureBuilt(), 120_000)

/** Packages the application, without installers, over an Electron that is none; gives the folder with the results. */
async function pack(platform: PackagingPlatform, ...options: readonly string[]): Promise<string> {
  const folder = temporaryFolder()
  makeFakeElectron(join(folder, 'electron'), platform)
  const args = [
    builder,
    `--${platform}`,
    'dir',
    ...options,
    `-c.electronDist=${join(folder, 'electron')}`,
    `-c.directories.output=${join(folder, 'dist')}`,
  ]
  // What is not in the folder above must not be fetched either.
  const env = { ...process.env, ELECTRON_MIRROR: 'http://127.0.0.1:9/' }
  // Nobody builds anew meanwhile: what is packed is one build.
  await withLock('build Parallax', () =>
    promisify(execFile)(process.execPath, args, { cwd: root, env, timeout: 110_000 }),
  )
  return join(folder, 'dist')
}

const wanted: readonly (readonly [fuse: FuseV1Options, on: boolean])[] = [
  [FuseV1Options.RunAsNode, false],
  [FuseV1Options.EnableCookieEncryption, true],
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable, false],
  [FuseV1Options.EnableNodeCliInspectArguments, false],
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation, true],
  [FuseV1Options.OnlyLoadAppFromAsar, true],
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, false],
  [FuseV1Options.GrantFileProtocolExtraPrivileges, false],
]

async function expectFuses(program: string): Promise<void> {
  const wire = await getCurrentFuseWire(program)
  const read = wanted.map(([fuse]) => [FuseV1Options[fuse], String.fromCharCode(wire[fuse]!)])
  expect(read).toEqual(wanted.map(([fuse, on]) => [FuseV1Options[fuse], on ? '1' : '0']))
}

/** Checks the paths of all that was packed: built files and better-sqlite3 with one binary; nothing else. */
function expectOnlyWhatIsNeeded(paths: readonly string[], target: string): void {
  const packages = paths.filter(path => path.startsWith('node_modules/'))
  expect(packages.filter(path => path.endsWith('.node'))).toEqual([
    `node_modules/better-sqlite3/prebuilds/${target}.node`,
  ])
  expect(
    packages.filter(
      path => !/^node_modules\/better-sqlite3\/(lib|prebuilds|package\.json|LICENSE)/.test(path),
    ),
  ).toEqual([])
  expect(packages).toContain(`node_modules/better-sqlite3/lib/${target}.js`)
  expect(packages.filter(path => /\/lib\/(linux|linuxmusl|darwin|win32)-/.test(path))).toHaveLength(1)
  const rest = paths.filter(path => !path.startsWith('node_modules/'))
  expect(rest.filter(path => !path.startsWith('out/')).sort()).toEqual([
    'LICENSE',
    'docs/third-party.md',
    'package.json',
  ])
  expect(rest.filter(path => /\.(tsx?|map|c|cpp|h)$/.test(path))).toEqual([])
  for (const file of [
    'out/main/electron.js',
    'out/main/worker.js',
    'out/preload/index.cjs',
    'out/renderer/index.html',
  ]) {
    expect(rest).toContain(file)
  }
  expect(rest).not.toContain('out/main/cli.js')
}

test('on Linux: what is needed, for each processor its binary, and it starts', async () => {
  const dist = await pack('linux', '--x64', '--arm64')
  for (const [arch, folder] of [
    ['x64', 'linux-unpacked'],
    ['arm64', 'linux-arm64-unpacked'],
  ] as const) {
    const resources = join(dist, folder, 'resources')
    const files = readArchive(join(resources, 'app.asar'))
    expectOnlyWhatIsNeeded(
      files.map(({ path }) => path),
      `linux-${arch}`,
    )
    const outside = files.filter(({ bytes }) => bytes === null).map(({ path }) => path)
    expect(outside).toEqual([`node_modules/better-sqlite3/prebuilds/linux-${arch}.node`])
    expect(existsSync(join(resources, 'app.asar.unpacked', outside[0]!))).toBe(true)
    expect(readdirSync(join(resources, 'resources', 'samples'))).toHaveLength(2)
    const description = files.find(({ path }) => path === 'package.json')!.bytes!.toString()
    expect(JSON.parse(description)).toMatchObject({ productName: 'Parallax', main: 'out/main/electron.js' })
    expect(JSON.parse(description)).not.toHaveProperty('devDependencies')
    await expectFuses(join(dist, folder, 'parallax'))
  }
  if (process.platform !== 'linux') return
  const resources = join(
    dist,
    process.arch === 'arm64' ? 'linux-arm64-unpacked' : 'linux-unpacked',
    'resources',
  )
  extractArchive(join(resources, 'app.asar'), join(resources, 'app'))
  const started = await bootApplication(join(resources, 'app', 'out'), {
    method: 'notebook.check',
    params: {},
  })
  expect(started.dialogs).toEqual([])
  expect(started.replies).toMatchObject([{ ok: true, value: { ok: true } }])
})

test('on macOS: what is needed, the notebook’s icon, and the fuses', async () => {
  // Signing anew is left out: its program is there on macOS only.
  const dist = await pack(
    'mac',
    '--arm64',
    '-c.electronFuses.resetAdHocDarwinSignature=false',
    '-c.mac.identity=null',
  )
  const contents = join(dist, 'mac-arm64', 'Parallax.app', 'Contents')
  const files = readArchive(join(contents, 'Resources', 'app.asar'))
  expectOnlyWhatIsNeeded(
    files.map(({ path }) => path),
    'darwin-arm64',
  )
  const properties = readFileSync(join(contents, 'Info.plist'), 'utf8')
  expect(properties).toMatch(/<key>CFBundleTypeExtensions<\/key>\s*<array>\s*<string>parallax<\/string>/)
  expect(properties).toContain('<key>ElectronAsarIntegrity</key>')
  expect(readdirSync(join(contents, 'Resources'))).toEqual(
    expect.arrayContaining(['icon.icns', 'document.icns']),
  )
  await expectFuses(join(dist, 'mac-arm64', 'Parallax.app'))
})

test('on Windows: what is needed, and the fuses', async () => {
  // A program that is none cannot take an icon or the archive's checksum, so it stays as it is, and all files plain.
  const dist = await pack('win', '--x64', '-c.win.signAndEditExecutable=false', '-c.asar=false')
  const app = join(dist, 'win-unpacked', 'resources', 'app')
  const entries = readdirSync(app, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  const paths = entries.map(({ parentPath, name }) =>
    join(parentPath, name)
      .slice(app.length + 1)
      .replaceAll('\\', '/'),
  )
  expectOnlyWhatIsNeeded(paths, 'win32-x64')
  await expectFuses(join(dist, 'win-unpacked', 'Parallax.exe'))
})
