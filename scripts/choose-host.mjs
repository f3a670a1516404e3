/**
 * What `npm start` knows about the machine.
 * @typedef {object} Machine
 * @property {string} platform as in `process.platform`
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {boolean} hasElectron whether Electron's binary is there
 */

/** A start that ends within this time did not succeed, in milliseconds. */
const startTime = 5000

/** What Ctrl-C and a polite end look like as an exit status: nobody failed. */
const endedByRequest = new Set([130, 143])

/**
 * Whether windows can be shown. Windows and macOS always have a desktop; elsewhere a display server has to be named.
 * @param {Pick<Machine, 'platform' | 'env'>} machine
 */
export function hasDisplay({ platform, env }) {
  if (platform === 'win32' || platform === 'darwin') return true
  return Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY'])
}

/**
 * Which host to start, and, where it is not the desktop app, why not, in a sentence.
 * @param {Machine} machine
 * @returns {{ host: 'desktop' } | { host: 'loopback', reason: string }}
 */
export function chooseHost(machine) {
  if (!hasDisplay(machine)) return { host: 'loopback', reason: servedInstead('There is no display here') }
  if (!machine.hasElectron) {
    return { host: 'loopback', reason: servedInstead('Electron is not here and could not be downloaded') }
  }
  return { host: 'desktop' }
}

/**
 * Whether the desktop app, having ended, never really started (libraries missing, a display that refuses).
 * @param {number} status its exit status
 * @param {number} lasted in milliseconds
 */
export function failedToStart(status, lasted) {
  return status !== 0 && !endedByRequest.has(status) && lasted < startTime
}

/**
 * The sentence for a person.
 * @param {string} reason
 */
export function servedInstead(reason) {
  return `${reason}, so Parallax is served for a browser instead.`
}
