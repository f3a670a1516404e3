import type { IpcMainInvokeEvent } from 'electron'
import { isAppAddress } from './protocol-paths.ts'

/** What is known of the frame that a message came from; `null` where it is gone or went elsewhere meanwhile. */
export type Frame = Pick<NonNullable<IpcMainInvokeEvent['senderFrame']>, 'parent' | 'url'> | null

/** Whether a message may be listened to: it came from the page of a window itself, not from a frame inside it. */
export function isOwnPage(frame: Frame): boolean {
  return frame !== null && frame.parent === null && isAppAddress(frame.url)
}
