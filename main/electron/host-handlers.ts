import { basename } from 'node:path'
import {
  ContractError,
  type HostMethodName,
  type HostParams,
  type HostResult,
} from '../../shared/contract/index.ts'
import { isSafeAddress } from '../../shared/document/index.ts'
import type { DroppedFiles } from './dropped-files.ts'
import type { ElectronParts } from './electron-parts.ts'
import { chooseOptions, chosenTarget, fileName, targetOptions } from './file-dialogs.ts'
import type { NotebookWindow } from './notebook-window.ts'

/** What the host's own methods work with. */
export interface HostContext {
  readonly electron: Pick<ElectronParts, 'dialog' | 'shell'>
  readonly dropped: DroppedFiles
  readonly asking: NotebookWindow
}

type HostHandlers = {
  readonly [Name in HostMethodName]: (
    params: HostParams<Name>,
    context: HostContext,
  ) => Promise<HostResult<Name>>
}

/** Answers what a window asks of the desktop rather than of its notebook. */
export const hostHandlers = {
  'files.choose': async ({ purpose, multiple }, { electron, asking }) => {
    const { canceled, filePaths } = await electron.dialog.showOpenDialog(
      asking.window,
      chooseOptions(purpose, multiple, process.platform),
    )
    const paths = canceled ? [] : filePaths
    return {
      files: paths.map(path => {
        const name = basename(path)
        return { handle: asking.files.addSource({ path, name }), name }
      }),
    }
  },

  'files.put': async ({ name, bytes }, { asking, dropped }) => {
    const shown = fileName(name.split(/[/\\]/).at(-1)!)
    const path = await dropped.keep(shown, bytes)
    return { handle: asking.files.addSource({ path, name: shown }), name: shown }
  },

  'files.target': async ({ purpose, suggestedName }, { electron, asking }) => {
    const { canceled, filePath } = await electron.dialog.showSaveDialog(
      asking.window,
      targetOptions(purpose, suggestedName),
    )
    if (canceled || filePath === '') return { target: null }
    const target = chosenTarget(filePath, suggestedName)
    return { target: { handle: asking.files.addTarget(target), name: basename(target.path) } }
  },

  'addresses.open': async ({ url }, { electron, asking }) => {
    if (!isSafeAddress(url)) {
      throw new ContractError(
        'forbidden',
        'Only web addresses (http, https) and mail addresses are opened outside of Parallax.',
      )
    }
    const { response } = await electron.dialog.showMessageBox(asking.window, {
      type: 'question',
      message: url.startsWith('mailto:') ? 'Write to this address?' : 'Open this address in your browser?',
      detail: url,
      buttons: ['Open', 'Cancel'],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    })
    if (response !== 0) return { opened: false }
    try {
      await electron.shell.openExternal(url)
    } catch (error) {
      const message = 'The system could not open this address. No program may be set for it.'
      throw new ContractError('not_available', message, { cause: error })
    }
    return { opened: true }
  },
} satisfies HostHandlers
