import { hyperlinkOf } from '../office/hyperlink.ts'

interface Field {
  instruction: string
  /** Whether what follows is the field's result, which is shown. */
  inResult: boolean
}

/** The fields that are open at a place of a text (ECMA-376 part 1, 17.16): their results are text, their code is not. */
export class Fields {
  readonly #open: Field[] = []

  /** Whether what stands here is code of a field. */
  get isInstruction(): boolean {
    return this.#open.some(field => !field.inResult)
  }

  /** Where the innermost link leads whose result this is; `null` outside of links. */
  get link(): string | null {
    for (const { instruction, inResult } of this.#open.toReversed()) {
      const address = inResult ? hyperlinkOf(instruction) : null
      if (address !== null) return address
    }
    return null
  }

  /** Takes in a field character: `begin`, `separate` or `end`. */
  turn(type: string): void {
    if (type === 'begin') this.#open.push({ instruction: '', inResult: false })
    else if (type === 'separate' && this.#open.length > 0) this.#open.at(-1)!.inResult = true
    else if (type === 'end') this.#open.pop()
  }

  instruct(code: string): void {
    const field = this.#open.at(-1)
    if (field && !field.inResult && field.instruction.length < 10_000) field.instruction += code
  }
}
