import type { z } from 'zod'

/** A method of the contract: what it does in a sentence, what it takes and what it answers. */
export interface Method<Params extends z.ZodType = z.ZodType, Result extends z.ZodType = z.ZodType> {
  readonly summary: string
  readonly params: Params
  readonly result: Result
}

/** Declares a method. Without both schemas it does not compile, so no request goes unchecked. */
export function method<Params extends z.ZodType, Result extends z.ZodType>(
  summary: string,
  params: Params,
  result: Result,
): Method<Params, Result> {
  return { summary, params, result }
}
