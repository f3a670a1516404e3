import { statSync } from 'node:fs'
import { join } from 'node:path'
import type { TargetFile } from '../capabilities.ts'

/** The file to write: the target itself, or, where that is a folder, a file in it that is named after the notebook. */
export function fileFor(target: TargetFile, title: string, extension: string): TargetFile {
  const folder = statSync(target.path, { throwIfNoEntry: false })?.isDirectory() ?? false
  return folder ? { ...target, path: join(target.path, `${safeFileName(title)}.${extension}`) } : target
}

/** A title as a file name that Windows, macOS and Linux all take, at most 100 characters long. */
export function safeFileName(title: string): string {
  const name = title
    // oxlint-disable-next-line no-control-regex
    .replace(/[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069<>:"/\\|?*]+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
  const short = [...name]
    .slice(0, 100)
    .join('')
    .replace(/^\.+|[. ]+$/g, '')
    .trim()
  return short === '' || reserved.test(short) ? `Notebook ${short}`.trim() : short
}

// Names that Windows keeps for devices.
const reserved = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i
