import { posix, win32 } from 'node:path'

interface Surroundings {
  readonly platform: NodeJS.Platform
  readonly env: Readonly<Record<string, string | undefined>>
  /** The home folder. */
  readonly home: string
}

/** Where the notebook of a first start lies, by each platform's custom for a program's own data. */
export function defaultNotebookPath({ platform, env, home }: Surroundings): string {
  const name = 'Sample.parallax'
  if (platform === 'win32') {
    return win32.join(env['APPDATA'] ?? win32.join(home, 'AppData', 'Roaming'), 'Parallax', name)
  }
  if (platform === 'darwin') return posix.join(home, 'Library', 'Application Support', 'Parallax', name)
  return posix.join(env['XDG_DATA_HOME'] || posix.join(home, '.local', 'share'), 'parallax', name)
}
