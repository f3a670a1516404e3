import { z } from 'zod'
import { method } from './method.ts'

/** `layout`, `reading.01993b00-…`: lower case, parts joined by dots. */
export const SettingKey = z.string().regex(/^[a-z][a-z0-9-]*(\.[a-z0-9-]+)*$/, 'not the name of a setting')

export const settingMethods = {
  'settings.get': method(
    'How the researcher left a window: a value that a window stored under a key, `null` where there is none.',
    z.object({ key: SettingKey.max(100) }),
    z.object({ value: z.json() }),
  ),
  'settings.list': method(
    'All values whose keys begin with some parts: `reading` gives those of `reading.01993b00-…`, by their whole keys.',
    z.object({ under: SettingKey.max(100) }),
    z.object({ values: z.record(z.string(), z.json()) }),
  ),
  'settings.set': method(
    'Stores a value under a key, outside the history; `null` removes it. Whoever reads it checks what it is.',
    z.object({ key: SettingKey.max(100), value: z.json() }),
    z.object({ value: z.json() }),
  ),
}
