import type { Dialog, MessageBoxOptions, OpenDialogOptions, SaveDialogOptions } from 'electron'

type Kind = 'open' | 'save' | 'message'
type Options = OpenDialogOptions | SaveDialogOptions | MessageBoxOptions

/** Dialogs that a test answers beforehand. One that nobody has an answer for is a failure. */
export class StandInDialogs implements Pick<
  Dialog,
  'showOpenDialog' | 'showSaveDialog' | 'showMessageBox' | 'showErrorBox'
> {
  readonly asked: { readonly kind: Kind; readonly options: Options; readonly onWindow: boolean }[] = []
  readonly errorBoxes: { readonly title: string; readonly content: string }[] = []
  readonly #answers: { readonly kind: Kind; readonly answer: unknown }[] = []

  /** Paths for the next dialog that asks what to open; none where it is closed. */
  willOpen(...filePaths: string[]): this {
    return this.#will('open', { canceled: filePaths.length === 0, filePaths })
  }

  /** A path for the next dialog that asks where to write; `null` where it is closed. */
  willSave(filePath: string | null): this {
    return this.#will('save', { canceled: filePath === null, filePath: filePath ?? '' })
  }

  /** The number of the button that is pressed in the next box. */
  willPress(response: number): this {
    return this.#will('message', { response, checkboxChecked: false })
  }

  /** The texts of the boxes shown, errors among them. */
  get messages(): readonly string[] {
    return this.asked.flatMap(({ options }) => ('message' in options && options.message) || [])
  }

  showOpenDialog = this.#show('open') as Dialog['showOpenDialog']
  showSaveDialog = this.#show('save') as Dialog['showSaveDialog']
  showMessageBox = this.#show('message') as Dialog['showMessageBox']
  showErrorBox: Dialog['showErrorBox'] = (title, content) => void this.errorBoxes.push({ title, content })

  #will(kind: Kind, answer: unknown): this {
    this.#answers.push({ kind, answer })
    return this
  }

  #show(kind: Kind) {
    return (...args: readonly [Options] | readonly [unknown, Options]): Promise<unknown> => {
      const options = args.at(-1) as Options
      this.asked.push({ kind, options, onWindow: args.length === 2 })
      // An error is acknowledged without being expected; whether it should be there is for the test to say.
      if (
        kind === 'message' &&
        'type' in options &&
        options.type === 'error' &&
        options.buttons?.length === 1
      ) {
        return Promise.resolve({ response: 0, checkboxChecked: false })
      }
      if (this.#answers[0]?.kind !== kind) {
        return Promise.reject(new Error(`nobody answers this dialog: ${JSON.stringify(options)}`))
      }
      return Promise.resolve(this.#answers.shift()!.answer)
    }
  }
}
