import type { Result } from '../../../shared/contract/index.ts'
import type { HandlersOf } from '../context.ts'
import { readSetting, writeSetting } from './queries.ts'

type Value = Result<'settings.get'>['value']

export const settingHandlers = {
  'settings.get': ({ key }, { db }) => ({ value: JSON.parse(readSetting(db, key) ?? 'null') as Value }),
  'settings.set': ({ key, value }, { db }) => {
    writeSetting(db, key, value === null ? null : JSON.stringify(value))
    return { value }
  },
} satisfies HandlersOf<'settings'>
