import AxeBuilder from '@axe-core/playwright'
import { readFile } from 'node:fs/promises'
import type { Locator, Page } from '@playwright/test'
import { report, selectWords } from './selecting.ts'
import { isSure } from '../shared/compare/index.ts'
import type { Suggestion } from '../shared/model/index.ts'
import { expect, test, type Workshop } from './served.ts'

const first = `Accord at Lindhaven

The ministers of Norvia and Castell signed an accord on the Sable Bank on Tuesday. Norvian trawlers may take 60 per cent of the cod, according to the accord. A concert ended the day.
`
const second = `Quarrel about fish is over

On Monday the ministers of Norvia and Castell signed an accord on the Sable Bank. According to the accord, 55 per cent of the cod goes to Norvian trawlers. The opposition demands a referendum.
`

async function twoReports(workshop: Workshop, a = first, b = second): Promise<void> {
  await workshop.parallax('new', workshop.notebook)
  await workshop.parallax('import', workshop.notebook, workshop.write('a.txt', a))
  await workshop.parallax('import', workshop.notebook, workshop.write('b.txt', b))
  await workshop.open()
}

const panel = (page: Page): Locator => page.getByRole('tabpanel', { name: 'Compare' })
const suggestions = (page: Page): Locator => page.getByRole('listbox', { name: 'Suggestions' })
const dated = /^Differs: check.*date: (Tuesday or Monday|Monday or Tuesday)/s
const links = async ({ parallax, notebook }: Workshop) =>
  ((await parallax('links', notebook)) as { links: { relation: string }[] }).links.map(link => link.relation)

test('two reports are compared and linked without the mouse, and all of it is remembered', async ({
  page,
  workshop,
}) => {
  await twoReports(workshop)
  const { keyboard } = page
  const list = suggestions(page)
  const option = list.getByRole('option', { name: dated })
  const listed = (state: string) => panel(page).getByRole('radio', { name: new RegExp(`^${state}`) })
  await expect(report(page, 'B')).toBeVisible()

  await test.step('compare, and go to the day on which they differ', async () => {
    await keyboard.press('=')
    await expect(list).toBeFocused()
    await expect(option).toBeVisible()
    const count = await list.getByRole('option').count()
    for (let step = 0; step < count && (await option.getAttribute('aria-selected')) !== 'true'; step += 1)
      await keyboard.press('ArrowDown')
    await expect(option).toHaveAttribute('aria-selected', 'true')
    await expect(list).toHaveAttribute('aria-activedescendant', (await option.getAttribute('id'))!)
    await expect(page.locator('path[data-aligned].selected')).toHaveAttribute('data-shape', 'band')
    expect(await painted(page, 'reader-differing')).toEqual(['Monday', 'Tuesday'])
  })

  await test.step('accept it as a link', async () => {
    await keyboard.press('y')
    await expect(page.getByText('Linked: contradicts.')).toBeVisible()
    await expect(option).toHaveCount(0)
    expect(await links(workshop)).toEqual(['contradicts'])
    await expect(page.getByRole('button', { name: /^contradicts/ }).first()).toBeVisible()
  })

  await test.step('undo goes back to it, and it is accepted again', async () => {
    await keyboard.press('Control+z')
    await expect(option).toHaveAttribute('aria-selected', 'true')
    expect(await links(workshop)).toEqual([])
    await keyboard.press('y')
    await expect(option).toHaveCount(0)
  })

  await test.step('dismiss the next one, find both again, and propose it anew', async () => {
    const next = list.getByRole('option', { selected: true })
    const id = (await next.getAttribute('id'))!
    await keyboard.press('x')
    await expect(page.getByText('1 suggestion dismissed.')).toBeVisible()
    await expect(page.locator(`#${id}`)).toHaveCount(0)
    await expect(listed('Accepted')).toHaveAccessibleName('Accepted 1')
    await listed('Open').focus()
    await keyboard.press('ArrowRight')
    await expect(option).toBeVisible()
    await keyboard.press('ArrowRight')
    await expect(list.getByRole('option')).toHaveCount(1)
    await keyboard.press('s')
    await keyboard.press('Shift+x')
    await expect(page.getByText('Proposed again.')).toBeVisible()
    await expect(listed('Dismissed')).toHaveAccessibleName('Dismissed 0')
  })

  await test.step('it is still so after a reload, and the link can be undone', async () => {
    await page.reload()
    await expect(report(page, 'B')).toBeVisible()
    await keyboard.press('=')
    await expect(listed('Dismissed')).toBeChecked()
    await expect(listed('Accepted')).toHaveAccessibleName('Accepted 1')
    await keyboard.press('Control+z')
    await keyboard.press('Control+z')
    await keyboard.press('Control+z')
    await expect(listed('Accepted')).toHaveAccessibleName('Accepted 0')
    expect(await links(workshop)).toEqual([])
    await keyboard.press('Escape')
    await expect(panel(page)).toBeHidden()
    await expect(page.locator('path[data-aligned]')).toHaveCount(0)
  })
})

/** The words that a style is painted over, in order. */
function painted(page: Page, style: string): Promise<string[]> {
  return page.evaluate(name => {
    const words = [...(CSS.highlights.get(name) ?? [])].map(
      ({ startContainer, startOffset, endContainer, endOffset }) => {
        const range = document.createRange()
        range.setStart(startContainer, startOffset)
        range.setEnd(endContainer, endOffset)
        return range.toString()
      },
    )
    return words.sort()
  }, style)
}

/** How many places that a style is painted over lie within a part of the window. */
function countPainted(
  page: Page,
  style: string,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): Promise<number> {
  return page.evaluate(
    ([name, left, top, right, bottom]) =>
      [...(CSS.highlights.get(name) ?? [])].filter(
        ({ startContainer, startOffset, endContainer, endOffset }) => {
          const range = document.createRange()
          range.setStart(startContainer, startOffset)
          range.setEnd(endContainer, endOffset)
          const box = range.getBoundingClientRect()
          return box.left >= left && box.right <= right && box.top >= top && box.bottom <= bottom
        },
      ).length,
    [style, x, y, x + width, y + height] as const,
  )
}

test('two reports are compared with the mouse: words, bands, kinds, another relation, a report', async ({
  page,
  workshop,
}) => {
  await twoReports(workshop)
  const list = suggestions(page)
  await page.getByRole('combobox', { name: 'Search the notebook' }).fill('compare the two')
  await page.getByRole('option', { name: /^Compare the two reports/ }).click()
  await expect(list).toBeVisible()

  await test.step('a click on words of a report picks what they are compared with', async () => {
    await report(page, 'A')
      .getByText('Tuesday')
      .click({ position: { x: 30, y: 40 } })
    const selected = list.getByRole('option', { selected: true })
    await expect(selected).toBeVisible()
    await expect(page.locator('path[data-aligned].selected')).toHaveCount(1)
  })

  await test.step('a click on a band does so too', async () => {
    const band = page.locator('path[data-shape=band]:not(.selected)').first()
    const id = await band.getAttribute('data-aligned')
    const { x, y } = await band.evaluate(path => {
      const shape = path as SVGPathElement
      const box = shape.getBoundingClientRect()
      const svg = shape.ownerSVGElement!.getBoundingClientRect()
      // The first place in the band that no other band lies over.
      for (let down = 1; down < box.height; down += 2) {
        for (let across = 4; across < box.width - 3; across += 3) {
          const point = new DOMPoint(box.x - svg.x + across, box.y - svg.y + down)
          const over = [...shape.ownerSVGElement!.children].filter(other =>
            (other as SVGPathElement).isPointInFill(point),
          )
          if (over.length === 1 && over[0] === shape) return { x: box.x + across, y: box.y + down }
        }
      }
      throw new Error('the band lies under others everywhere')
    })
    await page.mouse.click(x, y)
    await expect(list).toHaveAttribute('aria-activedescendant', `suggestion-${id}`)
  })

  await test.step('only what differs, and that only', async () => {
    const chip = panel(page).getByRole('button', { name: /^Differs: check/ })
    await chip.click()
    await expect(chip).toHaveAttribute('aria-pressed', 'true')
    for (const option of await list.getByRole('option').all())
      await expect(option).toHaveAccessibleName(/^Differs: check/)
    await list.getByRole('option', { name: dated }).click()
  })

  await test.step('link it with another relation', async () => {
    await panel(page).getByRole('button', { name: 'Accept it with another relation' }).click()
    const relations = page.getByRole('dialog', { name: 'How are they related?' })
    await relations.getByRole('combobox').fill('same ev')
    await relations.getByRole('option', { name: 'same event' }).click()
    await expect(page.getByText('Linked: same event.')).toBeVisible()
    expect(await links(workshop)).toEqual(['same event'])
  })

  await test.step('save what was found as a page', async () => {
    await panel(page).getByRole('button', { name: 'What to do with the comparison' }).click()
    const download = page.waitForEvent('download')
    await page.getByRole('menuitem', { name: /^Save a report \(web page\)/ }).click()
    const path = await (await download).path()
    const html = await readFile(path, 'utf8')
    expect(html).toContain('<strong>Tuesday</strong>')
    expect(html).toContain('Linked: <b dir="auto">same event</b>')
  })
})

test('what is linked by hand leaves the open suggestions, and comes back without its link', async ({
  page,
  workshop,
}) => {
  await twoReports(workshop)
  const { parallax, notebook } = workshop
  await expect(report(page, 'B')).toBeVisible()
  await page.keyboard.press('=')
  const option = suggestions(page).getByRole('option', { name: dated })
  const state = (name: string) => panel(page).getByRole('radio', { name: new RegExp(`^${name}`) })
  await expect(option).toBeVisible()
  const highlight = async (title: string, quote: string) => {
    const made = await parallax('highlight', notebook, title, '--quote', quote)
    return (made as { highlightId: string }).highlightId
  }
  const ends = [
    await highlight('Accord at Lindhaven', 'on Tuesday'),
    await highlight('Quarrel about fish is over', 'On Monday'),
  ]
  await parallax('link', notebook, ...ends, '--relation', 'same event')
  await expect(option).toHaveCount(0)
  await expect(state('Accepted')).toHaveAccessibleName('Accepted 1')
  await state('Accepted').check()
  await expect(option).toContainText('Linked before')
  await expect(option).toContainText('same event')
  await option.click()
  await page.keyboard.press('y')
  await expect(page.getByText('These passages are linked already.')).toBeVisible()
  await expect(panel(page).getByRole('button', { name: 'Change the relation' })).toBeVisible()
  await page.keyboard.press('Control+z')
  await expect(state('Accepted')).toHaveAccessibleName('Accepted 0')
  await state('Open').check()
  await expect(option).toBeVisible()
})

test('the overviews mark suggestions by sign, and a click goes there; the keys of the list are told', async ({
  page,
  workshop,
}) => {
  await twoReports(
    workshop,
    first,
    second.replace('The opposition', `${'Filler words. '.repeat(400)}\n\nThe opposition`),
  )
  await expect(report(page, 'B')).toBeVisible()
  await expect(page.locator('[role=scrollbar] path[data-kind]')).toHaveCount(0)
  await page.keyboard.press('=')
  await expect(suggestions(page).getByRole('option').first()).toBeVisible()
  const overview = page.getByRole('scrollbar', { name: /Quarrel about fish/ })
  const mark = overview.locator('path[data-kind="only here"]')
  await expect(mark).toBeVisible()
  const box = (await mark.boundingBox())!
  await page.mouse.click(box.x + box.width / 2, box.y + box.height - 2)
  const selected = suggestions(page).getByRole('option', { selected: true })
  await expect(selected).toContainText('The opposition demands a referendum.')
  await expect(report(page, 'B').getByText('The opposition demands')).toBeInViewport()

  await page.keyboard.press('?')
  const keys = page.getByRole('dialog')
  await expect(keys.getByText('In the list: accept the suggestion')).toBeVisible()
  await expect(keys.getByText('PgDn')).toBeVisible()
})

test.describe('in a browser that asks for German', () => {
  test.use({ locale: 'de-DE' })
  test('comparing and its report speak German', async ({ page, workshop }) => {
    await twoReports(workshop)
    await expect(page.getByRole('region', { name: /^Dokument B/ })).toBeVisible()
    await page.keyboard.press('=')
    const list = page.getByRole('listbox', { name: 'Vorschläge' })
    await expect(list.getByRole('option').first()).toBeVisible()
    const download = page.waitForEvent('download')
    await page.keyboard.press('Shift+m')
    const html = await readFile(await (await download).path(), 'utf8')
    expect(html).toContain('<html lang="de" dir="ltr">')
    expect(html).toContain('Datum prüfen: <b dir="auto">')
  })
})

test('passages like the selected words, and documents like one', async ({ page, workshop }) => {
  await twoReports(workshop)
  await workshop.parallax(
    'import',
    workshop.notebook,
    workshop.write('c.txt', `The bakers’ loaf\n\nThe bakers of Ostrava baked a loaf of nine metres.\n`),
  )
  await selectWords(page, 'A', 'signed an accord on the Sable Bank')
  await page.keyboard.press('p')
  const list = suggestions(page)
  await expect(panel(page).getByRole('heading', { name: 'Passages like this one' })).toBeVisible()
  const option = list
    .getByRole('option', { name: /On Monday the ministers/ })
    .or(list.getByRole('option', { name: /signed an accord on the Sable Bank on Tuesday/ }))
  await option.first().click()
  await expect(page.locator('path[data-aligned].selected')).toHaveAttribute('data-shape', 'band')
  await page.keyboard.press('y')
  await expect(page.getByText(/^Linked: /)).toBeVisible()
  expect(await links(workshop)).toHaveLength(1)

  await page.getByRole('button', { name: 'Menu of the document “Accord at Lindhaven”' }).click()
  await page.getByRole('menuitem', { name: 'Similar documents' }).click()
  const similar = page.getByRole('dialog', { name: 'Like “Accord at Lindhaven”' })
  await expect(similar.getByRole('option')).toHaveText([/Quarrel about fish is over\s*\d+% alike/])
  await similar.getByRole('option').click()
  await expect(panel(page).getByRole('heading', { name: 'Comparison' })).toBeVisible()
  await expect(report(page, 'A')).toContainText('Tuesday')
})

test.describe('what has nothing to compare says so', () => {
  const german =
    'Die Minister haben am Dienstag in der Stadt ein Abkommen über die Fischerei unterzeichnet, das seit Jahren umstritten war.\n'
  const bread = 'The bakers of Ostrava have baked the longest loaf of their history, with raisins and nuts.\n'
  for (const [what, a, b, says] of [
    ['nothing in common', first, bread, 'These reports have no passages in common.'],
    ['two languages', first, german, 'Passages in different languages are not compared.'],
    ['one word', 'Fish', second, 'There are too few words to compare.'],
  ] as const) {
    test(what, async ({ page, workshop }) => {
      await twoReports(workshop, a, b)
      await expect(report(page, 'B')).toBeVisible()
      await page.keyboard.press('=')
      await expect(panel(page).getByText(says)).toBeVisible()
    })
  }

  test('one document, and the same one twice', async ({ page, workshop }) => {
    await workshop.parallax('new', workshop.notebook)
    await workshop.parallax(
      'import',
      workshop.notebook,
      workshop.write(
        'a.txt',
        `${first}\nLater it was said that the ministers of Norvia and Castell signed the accord on the Sable Bank on Friday.\n`,
      ),
    )
    await workshop.open()
    await expect(page.getByRole('textbox', { name: /^Text of/ })).toBeVisible()
    await page.keyboard.press('=')
    await expect(page.getByText('Open two reports side by side to compare them.')).toBeVisible()
    await page.keyboard.press('m')
    await page.getByRole('button', { name: 'Compare it with itself' }).click()
    await expect(panel(page).getByRole('heading', { name: 'Compared with itself' })).toBeVisible()
    await expect(suggestions(page).getByRole('option').first()).toBeVisible()
  })
})

test('a comparison that takes long can be stopped, and begun again', async ({ page, workshop }) => {
  const long = (word: string) =>
    Array.from(
      { length: 9000 },
      (_, index) =>
        `The ${word} of harbour ${index} met envoy ${index % 97} on Tuesday.${index % 15 === 0 ? '\n\n' : ' '}`,
    ).join('')
  await twoReports(workshop, `Long one\n\n${long('minister')}\n`, `Long two\n\n${long('officer')}\n`)
  await expect(report(page, 'B')).toBeVisible()
  await page.keyboard.press('=')
  await panel(page).getByRole('button', { name: 'Cancel' }).click()
  await expect(panel(page).getByText('Stopped before it was done.')).toBeVisible()
  await panel(page).getByRole('button', { name: 'Compare again' }).click()
  await expect(panel(page).getByText('Comparing the reports')).toBeVisible()
})

test('of a long list only what is near is drawn', async ({ page, workshop }) => {
  const sentence = (index: number, verb: string) =>
    `Village ${String.fromCharCode(65 + (index % 26))}${index}ton ${verb} its ${index + 3} bridges in the autumn of the storm.`
  const text = (verb: string) =>
    `Bridges\n\n${Array.from({ length: 600 }, (_, index) => sentence(index, verb)).join(' ')}\n`
  await twoReports(workshop, text('repaired'), text('mended').replace('Bridges', 'The storm'))
  await expect(report(page, 'B')).toBeVisible()
  await page.keyboard.press('=')
  const list = suggestions(page)
  const [option] = [list.getByRole('option')]
  await expect(option.first()).toBeVisible()
  const all = Number(await option.first().getAttribute('aria-setsize'))
  expect(all).toBeGreaterThan(300)
  expect(await option.count()).toBeLessThan(40)
  await list.focus()
  await page.keyboard.press('End')
  await expect(list.getByRole('option', { selected: true })).toHaveAttribute('aria-posinset', String(all))
  await expect(list.getByRole('option', { selected: true })).toBeInViewport()
  expect(await option.count()).toBeLessThan(40)
  expect(await page.locator('path[data-aligned]').count()).toBeLessThan(200)
})

test('axe finds nothing, in any theme, in a narrow window and in the report', async ({ page, workshop }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await workshop.parallax('new', workshop.notebook, '--sample')
  await workshop.open()
  await expect(report(page, 'B')).toBeVisible()
  const { documents } = (await workshop.parallax('documents', workshop.notebook)) as {
    documents: { documentId: string }[]
  }
  const [a, b] = documents.map(({ documentId }) => documentId)
  const compared = ['compare', workshop.notebook, a!, b!, '--report', `${workshop.folder}/report.html`]
  const { suggestions: found } = (await workshop.parallax(...compared)) as {
    suggestions: Pick<Suggestion, 'kind' | 'score'>[]
  }
  const list = suggestions(page)
  await page.keyboard.press('=')
  await expect(list.getByRole('option').first()).toBeVisible()
  await page.keyboard.press('s')
  await expect(list.getByRole('option', { selected: true })).toBeVisible()

  await test.step('what is less sure is listed when it is wanted', async () => {
    const listed = (count: number) =>
      expect(list.getByRole('option').first()).toHaveAttribute('aria-setsize', String(count))
    const sure = found.filter(isSure).length
    await listed(sure)
    expect(sure).toBeLessThan(found.length)
    await panel(page).getByRole('checkbox', { name: 'Less sure' }).check()
    await listed(found.length)
  })

  const faults = []
  for (const theme of ['light', 'dark', 'sepia']) {
    await page.evaluate(name => (document.documentElement.dataset.theme = name), theme)
    // The rules that do not look at colours are the same in every theme.
    const axe = new AxeBuilder({ page })
    const { violations } = await (theme === 'light' ? axe : axe.withRules(['color-contrast'])).analyze()
    faults.push(...violations)
  }

  await test.step('where there is no room beside the reports, both stand over the list', async () => {
    await page.setViewportSize({ width: 640, height: 480 })
    const boxOf = async (place: Locator) => (await place.boundingBox())!
    const pane = (side: 'A' | 'B') => page.getByRole('region', { name: `Document ${side}` })
    await expect.poll(async () => (await boxOf(list)).y).toBeGreaterThan(200)
    await list.focus()
    await page.keyboard.press('End')
    await page.keyboard.press('Home')
    const [left, right, under] = await Promise.all([pane('A'), pane('B'), list].map(boxOf))
    expect(right!.x).toBeGreaterThanOrEqual(left!.x + left!.width)
    for (const side of [left!, right!]) {
      expect(side.y + side.height).toBeLessThanOrEqual(under!.y)
      // What both have in common is in sight.
      await expect.poll(() => countPainted(page, 'reader-shared', side)).toBeGreaterThan(0)
    }
    faults.push(...(await new AxeBuilder({ page }).analyze()).violations)
    await page.getByRole('button', { name: 'Hide details and note' }).click()
    await expect(list).toBeHidden()
    await page.getByRole('button', { name: 'Show details and note' }).click()
    await expect.poll(async () => (await boxOf(list)).y).toBeGreaterThanOrEqual(under!.y)
  })
  expect(faults.map(({ id, nodes }) => [id, nodes.map(node => node.html)])).toEqual([])

  workshop.expectErrors()
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    await page.goto(`file://${workshop.folder}/report.html`)
    await expect(page.getByRole('heading', { name: 'Two reports compared' })).toBeVisible()
    const { violations } = await new AxeBuilder({ page }).analyze()
    expect(violations.map(({ id, nodes }) => [id, nodes.map(node => node.html)])).toEqual([])
  }
})
