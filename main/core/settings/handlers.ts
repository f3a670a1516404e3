import type { Result } from '../../../shared/contract/index.ts'
import type { HandlersOf } from '../context.ts'
import { listSettings, readSetting, writeSetting } from './queries.ts'

type Value = Result<'settings.get'>['value']

export const settingHandlers = {
  'settings.get': ({ key }, { db }) => ({ value: JSON.parse(readSetting(db, key) ?? 'null') as Value }),
  'settings.list': ({ under }, { db }) => ({
    values: Object.fromEntries(
      listSettings(db, under).map(({ key, value }) => [key, JSON.parse(value) as Value]),
    ),
  }),
  'settings.set': ({ key, value }, { db }) => {
    writeSetting(db, key, value === null ? null : JSON.stringify(value))
    return { value }
  },
} satisfies HandlersOf<'settings'>
