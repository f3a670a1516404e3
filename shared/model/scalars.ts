import { z } from 'zod'

/** A UUIDv7 in lower case, given by whoever creates the thing it names. */
export const Id = z
  .string()
  .regex(/^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/, 'not an id')
export type Id = z.infer<typeof Id>

/** A moment in UTC, ISO 8601 with milliseconds: `2026-11-21T12:04:05.678Z`. */
export const Timestamp = z
  .string()
  .regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/, 'not a UTC time in ISO 8601 with milliseconds')
export type Timestamp = z.infer<typeof Timestamp>

/** The five colours a highlight, a tag or a relation can have. Their shades belong to the theme. */
export const Colour = z.enum(['amber', 'green', 'blue', 'rose', 'violet'])
export type Colour = z.infer<typeof Colour>
export const colours = Colour.options

/** A position in a document's canonical text, in UTF-16 code units. */
export const Offset = z.int().min(0)

// Everything below U+0020 but tab, and DEL. A name is one line that a person can read.
// oxlint-disable-next-line no-control-regex
const controls = /[\u0000-\u001f\u007f]/

/** One line of text that names something: 1 to 500 UTF-16 code units, outer blanks cut, NFC. */
export const Name = z
  .string()
  .transform(name => name.normalize('NFC').trim())
  .pipe(
    z
      .string()
      .min(1, 'a name cannot be empty')
      .max(500, 'a name has at most 500 characters')
      .refine(name => !controls.test(name), 'a name is one line, without control characters'),
  )

/** Free text of at most a million UTF-16 code units, NFC, lines ended by `\n`. Unpaired surrogates become U+FFFD. */
export const FreeText = z
  .string()
  .max(1_000_000, 'a text has at most a million characters')
  .transform(text => text.toWellFormed().normalize('NFC').replace(/\r\n?/g, '\n'))
