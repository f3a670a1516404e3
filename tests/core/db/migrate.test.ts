import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { Database } from '../../../main/core/db/database.ts'
import { migrate } from '../../../main/core/db/migrate.ts'
import { migrations } from '../../../main/core/db/migrations/index.ts'
import { readSchema } from '../../../main/core/db/schema.ts'
import { temporaryFolder } from '../../support/notebooks.ts'

function database(): Database {
  return new Database(join(temporaryFolder(), 'test.parallax'), 'write', { create: true })
}

test('the committed schema is the one that the migrations make', () => {
  const db = database()
  migrate(db, () => {})
  const committed = readFileSync(new URL('../../../main/core/db/schema.sql', import.meta.url), 'utf8')
  expect(readSchema(db)).toBe(committed)
  db.close()
})

test('an older notebook is backed up first, then brought forward step by step', () => {
  const db = database()
  const steps = ['CREATE TABLE a (x) STRICT', 'CREATE TABLE b (y) STRICT'].map(sql =>
    sql.replace(/\((.)\)/, '($1 TEXT)'),
  )
  migrate(db, () => expect.unreachable('a new notebook needs no backup'), steps.slice(0, 1))
  db.exec(`INSERT INTO a VALUES ('kept')`)
  const backedUp: number[] = []
  migrate(db, version => backedUp.push(version), steps)
  expect(backedUp).toEqual([1])
  expect(db.pragma('user_version')).toBe(2)
  expect(db.get('SELECT x FROM a')).toEqual({ x: 'kept' })
  db.close()
})

test('a step that fails leaves the notebook at its version', () => {
  const db = database()
  migrate(db, () => {}, ['CREATE TABLE a (x TEXT) STRICT'])
  expect(() =>
    migrate(db, () => {}, ['', 'CREATE TABLE b (y TEXT) STRICT; CREATE TABLE a (x TEXT) STRICT']),
  ).toThrow('already exists')
  expect(db.pragma('user_version')).toBe(1)
  expect(db.all(`SELECT name FROM sqlite_schema WHERE type = 'table'`)).toEqual([{ name: 'a' }])
  db.close()
})

test('a step that breaks a reference is taken back', () => {
  const db = database()
  migrate(db, () => {}, [
    'CREATE TABLE a (id TEXT PRIMARY KEY) STRICT; CREATE TABLE b (a TEXT REFERENCES a (id)) STRICT',
  ])
  db.exec(`INSERT INTO a VALUES ('1'); INSERT INTO b VALUES ('1')`)
  const breaking = `PRAGMA defer_foreign_keys = ON; DELETE FROM a`
  expect(() => migrate(db, () => {}, [migrations[0]!, breaking])).toThrow('broken references')
  expect(db.all('SELECT * FROM a')).toEqual([{ id: '1' }])
  db.close()
})
