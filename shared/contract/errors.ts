import { z } from 'zod'

/** Every way in which a request can fail. The command line prints the same codes. */
export const ErrorCode = z.enum([
  'invalid_params', // the request does not have the shape its method wants
  'unknown_method',
  'not_available', // planned, and not there yet
  'not_found', // an id, a title or a quote that the notebook does not have
  'ambiguous', // more than one thing answers to the name given
  'conflict', // the notebook already has it, or something else still needs it
  'unsupported_format',
  'not_text', // a file that claims to be text and is not
  'empty_file',
  'too_large',
  'unreadable', // no permission, a directory, a broken disk
  'file_gone', // the file vanished before or while it was read, or while the notebook was open
  'file_exists', // something is there already and is not overwritten
  'not_written', // the target folder is missing or refuses writing
  'not_a_notebook',
  'damaged',
  'newer_version', // written by a later Parallax
  'read_only',
  'disk_full',
  'busy', // another program holds the notebook
  'cancelled',
  'forbidden', // the request came from somewhere it may not come from
  'internal',
])
export type ErrorCode = z.infer<typeof ErrorCode>

export { ContractError } from './contract-error.ts'

/** The answer to a request: a value, or an error that a person can read. Stacks stay in the log. */
export type Reply<Value = unknown> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: { readonly code: ErrorCode; readonly message: string } }
