import { describe, expect, test } from 'vitest'
import { firstLanguage } from '../../../renderer/ui/languages.ts'
import { ar } from '../../../renderer/ui/messages/ar.ts'
import { de } from '../../../renderer/ui/messages/de.ts'
import { en } from '../../../renderer/ui/messages/en.ts'

interface Branch {
  readonly [key: string]: string | Branch
}

const plural = /_(zero|one|two|few|many|other)$/

function texts(branch: Branch, path = ''): [string, string][] {
  return Object.entries(branch).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : texts(value, `${path}${key}.`),
  )
}

/** The keys of a catalogue without the forms of plurals, and the forms of each that has them. */
function shape(catalogue: Branch) {
  const keys = texts(catalogue).map(([key]) => key)
  const forms = Map.groupBy(
    keys.filter(key => plural.test(key)),
    key => key.replace(plural, ''),
  )
  return { plain: keys.filter(key => !plural.test(key)).sort(), forms }
}

const names = (text: string) => [...text.matchAll(/{{(\w+)/g)].map(match => match[1]!).sort()

describe.each([
  ['en', en],
  ['de', de],
  ['ar', ar],
] as const)('the catalogue of %s', (language, catalogue) => {
  const english = shape(en)
  const own = shape(catalogue)
  const known = new Map(texts(en))

  test('has the keys of English and no others', () => {
    expect(own.plain).toEqual(english.plain)
    expect([...own.forms.keys()].sort()).toEqual([...english.forms.keys()].sort())
  })

  test('has the forms that its plurals need', () => {
    const needed = new Intl.PluralRules(language).resolvedOptions().pluralCategories
    for (const [key, found] of own.forms) {
      // A text of its own for none is possible in every language.
      const none = english.forms.get(key)?.includes(`${key}_zero`) ? ['zero'] : []
      const wanted = [...new Set([...needed, ...none])].map(form => `${key}_${form}`)
      expect(found.toSorted()).toEqual(wanted.sort())
    }
  })

  test('says something everywhere, with the same things put in', () => {
    for (const [key, text] of texts(catalogue)) {
      expect(text.trim(), key).not.toBe('')
      if (!plural.test(key)) expect(names(text), key).toEqual(names(known.get(key)!))
    }
  })
})

test.each([
  ['de', ['en-GB'], 'de'],
  [null, ['fr-FR', 'ar-EG', 'de'], 'ar'],
  [null, ['DE-at'], 'de'],
  ['tlh', ['fr'], 'en'],
  [{}, [], 'en'],
] as const)('what was chosen (%o) goes before what the browser asks for (%o)', (stored, own, language) => {
  expect(firstLanguage(stored, own)).toBe(language)
})
