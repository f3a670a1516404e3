/**
 * What `npm start` knows about the machine.
 * @typedef {object} Machine
 * @property {string} platform as in `process.platform`
 * @property {Readonly<Record<string, string | undefined>>} env
 * @property {boolean} hasElectron whether Electron's binary is there
 */

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
  if (!hasDisplay(machine)) {
    return {
      host: 'loopback',
      reason: 'There is no display here, so Parallax is served for a browser instead.',
    }
  }
  if (!machine.hasElectron) {
    return {
      host: 'loopback',
      reason:
        'Electron is not here and could not be downloaded, so Parallax is served for a browser instead.',
    }
  }
  return { host: 'desktop' }
}
