import type { Database } from '../db/database.ts'

const read = `SELECT value FROM settings WHERE key = $key`
// The keys from `a.` up to `a/`: a slash comes after a dot.
const list = `SELECT key, value FROM settings WHERE key >= $under || '.' AND key < $under || '/' ORDER BY key`
const put = `
  INSERT INTO settings (key, value) VALUES ($key, $value)
  ON CONFLICT (key) DO UPDATE SET value = excluded.value`
const remove = `DELETE FROM settings WHERE key = $key`

/** The JSON text stored under a key, or `null`. */
export const readSetting = (db: Database, key: string): string | null =>
  db.get<{ value: string }>(read, { key })?.value ?? null

/** The JSON texts under keys that begin with `under` and a dot, by their whole keys. */
export const listSettings = (
  db: Database,
  under: string,
): { readonly key: string; readonly value: string }[] => db.all(list, { under })

/** Stores JSON text under a key; `null` removes it. */
export const writeSetting = (db: Database, key: string, value: string | null): void => {
  if (value === null) db.run(remove, { key })
  else db.run(put, { key, value })
}
