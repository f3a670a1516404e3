import type { ErrorCode } from './errors.ts'

// By itself, so that a window can throw and catch it without loading the schemas.

/** A failure with a code for programs and a sentence for a person. It is what handlers throw and replies carry. */
export class ContractError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ContractError'
    this.code = code
  }
}
