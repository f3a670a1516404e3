import { describe, expect, test } from 'vitest'
import { parseHtmlFile } from '../../../../main/core/import/html.ts'
import { documentSchema, isSafeAddress } from '../../../../shared/document/index.ts'
import { activePages } from '../../../support/hostile/active-pages.ts'
import { sourceContext } from '../../../support/parsing.ts'

const known = new Set(Object.keys(documentSchema.nodes))

describe('of a page that tries to act there is text left at most', () => {
  test.each(activePages)('%s', async (_, html) => {
    for (const keepAll of [true, false]) {
      for (const page of [
        html,
        `<p>Before.</p>${html}<p>After.</p>`,
        `<nav>x</nav><article><p>${'Long enough. '.repeat(40)}</p>${html}</article>`,
      ]) {
        const { doc, assets, details } = await parseHtmlFile(
          Buffer.from(page),
          sourceContext('page.html', { keepAll }),
        )
        doc.check()
        expect(assets.size).toBe(0)
        expect(details.url ?? '').toMatch(/^(?:https?:\/\/.*)?$/)
        doc.descendants(node => {
          expect(known).toContain(node.type.name)
          if (node.type.name === 'image') expect(node.attrs.assetId).toBeNull()
          for (const mark of node.marks) {
            const { href } = mark.attrs
            if (href !== undefined)
              expect(isSafeAddress(href) && /^(?:https?|mailto):/.test(href as string)).toBe(true)
          }
        })
      }
    }
  })
})
