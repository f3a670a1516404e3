import type { Database } from '../db/database.ts'

const read = `SELECT value FROM settings WHERE key = $key`
const put = `
  INSERT INTO settings (key, value) VALUES ($key, $value)
  ON CONFLICT (key) DO UPDATE SET value = excluded.value`
const remove = `DELETE FROM settings WHERE key = $key`

/** The JSON text stored under a key, or `null`. */
export const readSetting = (db: Database, key: string): string | null =>
  db.get<{ value: string }>(read, { key })?.value ?? null

/** Stores JSON text under a key; `null` removes it. */
export const writeSetting = (db: Database, key: string, value: string | null): void => {
  if (value === null) db.run(remove, { key })
  else db.run(put, { key, value })
}
