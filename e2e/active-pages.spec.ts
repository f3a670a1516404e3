import { activePages } from '../tests/support/hostile/active-pages.ts'
import { report } from './selecting.ts'
import { expect, test } from './served.ts'

test('a page that tries to act does nothing in the window, and loads nothing', async ({ page, workshop }) => {
  test.setTimeout(180_000)
  await workshop.parallax('new', workshop.notebook)
  const titles = activePages.map((_, index) => `Case ${index + 1} of the pages`)
  const files = activePages.map(([, html], index) =>
    workshop.write(
      `case-${index + 1}.html`,
      `<h1>${titles[index]}</h1><p>Words before.</p>${html}<p>Words after.</p>`,
    ),
  )
  const imported = (await workshop.parallax('import', workshop.notebook, '--whole-page', ...files)) as {
    imported: { documentId: string; title: string }[]
    failed: unknown[]
  }
  expect(imported.failed).toEqual([])

  const acted: string[] = []
  await page.exposeFunction('owned', () => acted.push('a page called its function'))
  page.on('dialog', dialog => acted.push(`a dialog: ${dialog.message()}`))
  page.on('framenavigated', frame => frame !== page.mainFrame() && acted.push(`a frame: ${frame.url()}`))
  page.on('popup', popup => acted.push(`a window: ${popup.url()}`))
  await workshop.open()
  const { origin } = new URL(page.url())
  page.on('request', request => {
    if (new URL(request.url()).origin !== origin) acted.push(`a request: ${request.url()}`)
  })

  const library = page.getByRole('region', { name: 'Library' })
  for (const title of titles) {
    await library.getByText(title, { exact: true }).click({ modifiers: ['Alt'] })
    await expect(report(page, 'A')).toContainText(title)
    const active = await report(page, 'A').evaluate(text => {
      const wrong = [...text.querySelectorAll('*')].filter(
        element =>
          /^(?:script|iframe|frame|object|embed|svg|math|style|link|meta|form|input|button|video|audio|base)$/.test(
            element.localName,
          ) ||
          element
            .getAttributeNames()
            .some(name => name.startsWith('on') || name === 'srcdoc' || name === 'is') ||
          /^\s*(?:javascript|data|vbscript|file|blob):/i.test(
            element.getAttribute('href') ?? element.getAttribute('src') ?? '',
          ),
      )
      return wrong.map(element => element.outerHTML.slice(0, 200))
    })
    expect(active, title).toEqual([])
  }
  expect(acted).toEqual([])
})
