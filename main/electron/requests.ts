import type { IpcMainEvent, IpcMainInvokeEvent } from 'electron'
import {
  ContractError,
  type HostMethodName,
  hostMethods,
  type HostParams,
  type Reply,
} from '../../shared/contract/index.ts'
import { channels } from './channels.ts'
import type { DroppedFiles } from './dropped-files.ts'
import type { ElectronParts } from './electron-parts.ts'
import { type HostContext, hostHandlers } from './host-handlers.ts'
import type { NotebookWindow } from './notebook-window.ts'
import { isOwnPage } from './sender.ts'

/** What answering requests takes. */
export interface RequestParts {
  readonly electron: Pick<ElectronParts, 'dialog' | 'ipcMain' | 'shell'>
  readonly dropped: DroppedFiles
  /** The window with these contents; `null` where they are no window of ours. */
  windowOf(contentsId: number): NotebookWindow | null
  log(message: string, error?: unknown): void
}

/** Answers the requests of windows from now on: who asks comes first, then the host's methods, then the notebook's. */
export function answerRequests(parts: RequestParts): void {
  const { ipcMain } = parts.electron
  ipcMain.handle(channels.request, async (event, method: unknown, params: unknown): Promise<Reply> => {
    const asking = senderOf(event, parts)
    if (asking === null) {
      parts.log(`refused a request of ${event.senderFrame?.url ?? 'a frame that is gone'}`)
      return failure('forbidden', 'This page may not ask anything of Parallax.')
    }
    if (typeof method !== 'string') return failure('invalid_params', 'The name of a method is a text.')
    const { electron, dropped } = parts
    return asking.track(
      isHostMethod(method)
        ? answer(method, params, { electron, dropped, asking }, parts)
        : asking.notebook.request(method, params),
    )
  })
  ipcMain.on(channels.farewell, event => senderOf(event, parts)?.takeLeave())
}

function senderOf(event: IpcMainEvent | IpcMainInvokeEvent, parts: RequestParts): NotebookWindow | null {
  return isOwnPage(event.senderFrame) ? parts.windowOf(event.sender.id) : null
}

function isHostMethod(method: string): method is HostMethodName {
  return Object.hasOwn(hostMethods, method)
}

async function answer<Name extends HostMethodName>(
  method: Name,
  params: unknown,
  context: HostContext,
  { log }: Pick<RequestParts, 'log'>,
): Promise<Reply> {
  const checked = hostMethods[method].params.safeParse(params ?? {})
  if (!checked.success) {
    const [issue] = checked.error.issues
    const where = issue!.path.length > 0 ? ` (${issue!.path.join('.')})` : ''
    return failure('invalid_params', `${method}${where}: ${issue!.message}`)
  }
  const handler = hostHandlers[method] as (params: HostParams<Name>, context: HostContext) => Promise<unknown>
  try {
    return { ok: true, value: await handler(checked.data as HostParams<Name>, context) }
  } catch (error) {
    if (!(error instanceof ContractError)) {
      log(`${method} failed`, error)
      return failure(
        'internal',
        'Something broke inside Parallax. Nothing was changed; the log has the details.',
      )
    }
    if (error.cause) log(`${method}: ${error.message}`, error.cause)
    return failure(error.code, error.message)
  }
}

function failure(code: ContractError['code'], message: string): Reply {
  return { ok: false, error: { code, message } }
}
