import AxeBuilder from '@axe-core/playwright'
import { report } from './selecting.ts'
import { expect, test } from './served.ts'

test('commands from the search field', async ({ page, workshop }) => {
  await workshop.parallax('new', workshop.notebook, '--sample')
  await workshop.open()
  const { keyboard } = page
  const field = page.getByRole('combobox', { name: 'Search the notebook' })
  const options = page.getByRole('listbox', { name: 'Commands' }).getByRole('option')
  const chosen = page.getByRole('option', { selected: true })
  await expect(report(page, 'B')).toBeVisible()

  await test.step('what fits is offered with its keys, and Enter does it', async () => {
    await keyboard.press('Control+k')
    await expect(field).toBeFocused()
    await expect(options.first()).toBeVisible()
    await keyboard.type('next li')
    await expect(chosen).toHaveText('Next linkJ')
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])
    await keyboard.press('Enter')
    await expect(page.getByRole('button', { name: 'Delete the link' })).toBeVisible()
    await expect(field).toHaveValue('')
    await expect(page.getByRole('region', { name: 'Search results' })).toBeHidden()
  })

  await test.step('the arrows choose', async () => {
    await keyboard.press('Control+k')
    await keyboard.type('theme d')
    await expect(chosen).toHaveText('Theme: Dark')
    await keyboard.press('ArrowDown')
    await expect(chosen).toHaveText('Search for “theme d”')
    await keyboard.press('ArrowUp')
    await keyboard.press('Enter')
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
  })

  await test.step('a note by its title', async () => {
    await keyboard.press('Control+k')
    await keyboard.type('open the note when')
    await keyboard.press('Enter')
    await expect(page.getByRole('textbox', { name: 'Title of the note' })).toBeVisible()
  })

  await test.step('words that only occur in a name search, Esc ends it', async () => {
    await keyboard.press('Control+k')
    await keyboard.type('link')
    await expect(chosen).toHaveText('Link to another passageL')
    await keyboard.press('Escape')
    await expect(options).toHaveCount(0)
    await expect(field).toHaveValue('')
    await keyboard.press('Control+k')
    await keyboard.type('meet')
    await expect(page.getByRole('region', { name: 'Search results' })).toContainText('hit')
    await keyboard.press('Enter')
    await expect(page.locator('[data-hit]').first()).toBeFocused()
  })
})
