import i18next from 'i18next'
import { expect, test } from 'vitest'
import { defaultRelations } from '../../../main/core/relations/defaults.ts'
import { de } from '../../../renderer/ui/messages/de.ts'
import { en } from '../../../renderer/ui/messages/en.ts'
import { shownRelation } from '../../../renderer/ui/shown-relation.ts'

test('the catalogue has the relations that every notebook begins with, by their first names', () => {
  expect(en.relations).toEqual(Object.fromEntries(defaultRelations.map(({ id, name }) => [id, name])))
})

test('they are named in the language of the screen until they are renamed', async () => {
  await i18next.init({ lng: 'de', resources: { de: { translation: de } } })
  expect(defaultRelations.map(shownRelation)).toEqual(Object.values(de.relations))
  const { id } = defaultRelations[0]!
  expect(shownRelation({ id, name: 'agrees with' })).toBe('agrees with')
  expect(shownRelation({ id: '01993b00-0000-7000-8000-000000000000', name: 'corroborates' })).toBe(
    'corroborates',
  )
})
