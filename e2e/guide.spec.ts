import AxeBuilder from '@axe-core/playwright'
import { report, selectWords } from './selecting.ts'
import { expect, test } from './served.ts'

test('the first steps end as they are done, and do not come again', async ({ page, workshop }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await workshop.parallax('new', workshop.notebook, '--sample')
  await workshop.open()
  const guide = page.getByRole('complementary', { name: 'First steps' })

  await expect(guide).toContainText('Step 1 of 5')
  await expect(report(page, 'B')).toBeVisible()
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  await test.step('it covers nothing of the reports', async () => {
    const reports = (await page.locator('[data-reader-scroller=left]').boundingBox())!
    const steps = (await guide.boundingBox())!
    expect(steps.y).toBeGreaterThanOrEqual(reports.y + reports.height)
  })

  await test.step('doing goes on', async () => {
    await page.keyboard.press('j')
    await expect(guide).toContainText('Step 2 of 5')
    await page.keyboard.press('j')
    await expect(guide).toContainText('Step 3 of 5')
    const words = (await report(page, 'A').locator('p').first().textContent())!
      .split(' ')
      .slice(0, 3)
      .join(' ')
    await selectWords(page, 'A', words)
    await page.keyboard.press('h')
    await expect(guide).toContainText('Step 4 of 5')
  })

  await test.step('so does the button', async () => {
    await guide.getByRole('button', { name: 'Go on' }).click()
    await expect(guide).toContainText('Step 5 of 5')
  })

  await test.step('after the last step it is gone for good', async () => {
    await page
      .getByRole('button', { name: /When did they meet\?/ })
      .first()
      .click()
    await expect(guide).toBeHidden()
    await page.reload()
    await expect(report(page, 'B')).toBeVisible()
    await expect(guide).toBeHidden()
  })
})

test('Esc closes the first steps for good', async ({ page, workshop }) => {
  await workshop.parallax('new', workshop.notebook, '--sample')
  await workshop.open()
  const guide = page.getByRole('complementary', { name: 'First steps' })
  await guide.getByRole('button', { name: 'Go on' }).focus()
  const stored = page.waitForResponse(
    response => response.request().postData()?.includes('settings.set') ?? false,
  )
  await page.keyboard.press('Escape')
  await expect(guide).toBeHidden()
  await stored
  await page.reload()
  await expect(report(page, 'B')).toBeVisible()
  await expect(guide).toBeHidden()
})
