import { z } from 'zod'
import { FileHandle } from './files.ts'
import { method } from './method.ts'

/** A file that came in, with the name to show for it. */
export const OpenedFile = z.object({ handle: FileHandle, name: z.string() })
export type OpenedFile = z.infer<typeof OpenedFile>

export const FilePurpose = z.enum([
  'import',
  'annotations',
  'export',
  'backup',
  'original',
  'bibliography',
  'style',
])
export type FilePurpose = z.infer<typeof FilePurpose>

/**
 * What a window asks of its host rather than of the notebook: files let in and out, and addresses opened. A browser
 * does the first two itself, with a file input and an upload, so the loopback host knows only the others.
 */
export const hostMethods = {
  'files.choose': method(
    'Lets the researcher choose files to read. No files where the dialog was closed.',
    z.object({ purpose: FilePurpose, multiple: z.boolean() }),
    z.object({ files: z.array(OpenedFile) }),
  ),
  'files.put': method(
    'Lets in a file that was dropped on the window or pasted.',
    z.object({ name: z.string().min(1).max(1000), bytes: z.instanceof(Uint8Array<ArrayBuffer>) }),
    OpenedFile,
  ),
  'files.target': method(
    'Lets the researcher choose where to write. `null` where the dialog was closed.',
    z.object({ purpose: FilePurpose, suggestedName: z.string().min(1).max(500) }),
    z.object({ target: OpenedFile.nullable() }),
  ),
  'addresses.open': method(
    'Opens a web or mail address outside, after asking. Other kinds of address are refused.',
    z.object({ url: z.string().max(4000) }),
    z.object({ opened: z.boolean() }),
  ),
}

/** What the application's menu asks of the window in front: what a key or a button in it would do. */
export const HostCommand = z.enum([
  'import',
  'takeIn', // annotations
  'bibliography',
  'export',
  'backup',
  'compare', // the two documents that are open
  'undo', // in the field that has the focus, else in the notebook
  'redo',
  'search',
  'theme.system',
  'theme.light',
  'theme.dark',
  'theme.sepia',
  'shortcuts', // shows the list of keys
])
export type HostCommand = z.infer<typeof HostCommand>

/** What a window hears from its host rather than from the notebook. Only the desktop host sends these. */
export const hostEvents = {
  'commands.invoked': z.object({ command: HostCommand }),
  /** The window closes once the requests are answered that are made, without waiting, while this event is heard. */
  'window.closing': z.object({}),
}

export type HostEventName = keyof typeof hostEvents
export type HostEvent = {
  [Name in HostEventName]: { readonly event: Name; readonly payload: z.infer<(typeof hostEvents)[Name]> }
}[HostEventName]
