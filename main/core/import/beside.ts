import { realpathSync } from 'node:fs'
import { dirname, isAbsolute, join, relative, sep } from 'node:path'
import { ContractError } from '../../../shared/contract/index.ts'
import { readFile } from './read-file.ts'

/** The largest file that is read along with another, in bytes. */
const largest = 32 * 1024 * 1024

/**
 * Reads files beside a file: in its folder or a folder within that, never outside, be it by `..` or by a symbolic
 * link. What is not there, or cannot be read, is `null`.
 */
export function besideFile(path: string): (relativeName: string) => Uint8Array | null {
  return relativeName => {
    if (
      relativeName === '' ||
      relativeName.length > 1000 ||
      /[\0:\\]|(?:^|\/)\.\.(?:\/|$)|^\//.test(relativeName)
    )
      return null
    try {
      const folder = realpathSync(dirname(path))
      const wanted = realpathSync(join(folder, relativeName))
      const within = relative(folder, wanted)
      if (within === '' || within.startsWith(`..${sep}`) || within === '..' || isAbsolute(within)) return null
      return readFile(wanted, relativeName, largest)
    } catch (error) {
      if (error instanceof ContractError || typeof (error as NodeJS.ErrnoException).syscall === 'string')
        return null
      throw error
    }
  }
}

/** The name of a file beside a page, from its address there: `./page_files/boat%20one.jpg?x` is `page_files/boat one.jpg`. */
export function localName(address: string): string {
  const path = address.replace(/[?#][^]*$/, '').replace(/^\.\//, '')
  try {
    return decodeURIComponent(path)
  } catch (error) {
    if (error instanceof URIError) return path
    throw error
  }
}
