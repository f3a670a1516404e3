import { spawn } from 'node:child_process'
import type { Surroundings } from './surroundings.ts'

/** The program that opens an address in the usual browser, with its arguments; `null` where there is no display. */
export function browserCommand(
  platform: NodeJS.Platform,
  env: Surroundings['env'],
  url: string,
): readonly [program: string, ...args: string[]] | null {
  if (platform === 'darwin') return ['open', url]
  // Unlike `start`, this goes past no shell that would read signs in the address.
  if (platform === 'win32') return ['rundll32', 'url.dll,FileProtocolHandler', url]
  return env['DISPLAY'] || env['WAYLAND_DISPLAY'] ? ['xdg-open', url] : null
}

/** Opens an address in the usual browser, where there is one; otherwise the address that was printed has to do. */
export function openInBrowser(url: string, around: Surroundings): void {
  const command = browserCommand(process.platform, around.env, url)
  if (!command) return
  const [program, ...args] = command
  const child = spawn(program, args, { stdio: 'ignore', detached: true })
  child.on('error', error => around.log('the browser was not opened', error))
  child.unref()
}
