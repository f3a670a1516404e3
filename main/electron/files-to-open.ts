import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * The files that a start of the application names, as absolute paths. `args` are what follows the program (and, where
 * it is not packaged, the script). Switches are passed over, up to `--`; Linux desktops hand files over as `file:`
 * addresses. Relative paths are below `folder`.
 */
export function filesToOpen(args: readonly string[], folder: string): readonly string[] {
  const end = args.indexOf('--')
  const switches = end === -1 ? args : args.slice(0, end)
  const named = [
    ...switches.filter(arg => !arg.startsWith('-') && arg !== ''),
    ...(end === -1 ? [] : args.slice(end + 1)),
  ]
  return named.map(arg => resolve(folder, pathOf(arg)))
}

function pathOf(arg: string): string {
  if (!/^file:/i.test(arg) || !URL.canParse(arg)) return arg
  try {
    return fileURLToPath(arg)
  } catch (error) {
    // An address on another host or with an encoded slash names no file here; opening it says so.
    if (error instanceof TypeError) return arg
    throw error
  }
}
