import type { BaseWindow, MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from 'electron'
import { extname } from 'node:path'
import { ContractError } from '../../shared/contract/index.ts'
import type { ElectronParts } from './electron-parts.ts'
import { notebookFilter } from './file-dialogs.ts'

/** The dialogs about notebooks as such. They hang on the window in front, where there is one. */
export class NotebookDialogs {
  readonly #dialog: ElectronParts['dialog']
  readonly #inFront: () => BaseWindow | null

  constructor(dialog: ElectronParts['dialog'], inFront: () => BaseWindow | null) {
    this.#dialog = dialog
    this.#inFront = inFront
  }

  /** The path of the notebook to open; `null` where the dialog was closed. */
  async askWhatToOpen(): Promise<string | null> {
    const options: OpenDialogOptions = {
      title: 'Open Notebook',
      properties: ['openFile'],
      filters: [notebookFilter, { name: 'All files', extensions: ['*'] }],
    }
    const window = this.#inFront()
    const dialog = this.#dialog
    const { canceled, filePaths } = await (window
      ? dialog.showOpenDialog(window, options)
      : dialog.showOpenDialog(options))
    return canceled ? null : (filePaths[0] ?? null)
  }

  /** The path for a new notebook, with its extension; `null` where the dialog was closed. */
  async askWhereToMake(): Promise<string | null> {
    const options: SaveDialogOptions = {
      title: 'New Notebook',
      buttonLabel: 'Create',
      defaultPath: 'Untitled.parallax',
      filters: [notebookFilter],
      properties: ['createDirectory', 'showOverwriteConfirmation'],
    }
    const window = this.#inFront()
    const dialog = this.#dialog
    const { canceled, filePath } = await (window
      ? dialog.showSaveDialog(window, options)
      : dialog.showSaveDialog(options))
    if (canceled || filePath === '') return null
    return extname(filePath).toLowerCase() === '.parallax' ? filePath : `${filePath}.parallax`
  }

  /** What to do where no notebook could be opened by itself. */
  async askHowToStart(): Promise<'open' | 'make' | 'quit'> {
    const response = await this.#ask({
      type: 'question',
      message: 'No notebook is open.',
      detail: 'Open one, make a new one, or quit Parallax.',
      buttons: ['Open…', 'New Notebook…', 'Quit'],
      defaultId: 0,
      cancelId: 2,
      noLink: true,
    })
    return (['open', 'make', 'quit'] as const)[response] ?? 'quit'
  }

  /** Says what went wrong in the words of its error; of an error that is not of the contract, only that it happened. */
  async tellWhatFailed(error: unknown): Promise<void> {
    const message = error instanceof ContractError ? error.message : brokenSentence
    await this.#ask({ type: 'error', message, buttons: ['OK'] })
  }

  /** Asks whether to load a window again whose page died. */
  async askToReload(): Promise<boolean> {
    const response = await this.#ask({
      type: 'error',
      message: 'This window stopped working.',
      detail: 'Everything that was saved is safe. Load the window again to go on.',
      buttons: ['Load Again', 'Close Window'],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    })
    return response === 0
  }

  async #ask(options: MessageBoxOptions): Promise<number> {
    const window = this.#inFront()
    const dialog = this.#dialog
    const { response } = await (window
      ? dialog.showMessageBox(window, options)
      : dialog.showMessageBox(options))
    return response
  }
}

/** For what nobody expected; the log has the rest. */
export const brokenSentence =
  'Something broke inside Parallax. What was saved before is safe; the log has the details.'
