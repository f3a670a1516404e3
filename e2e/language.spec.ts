import AxeBuilder from '@axe-core/playwright'
import { expect, test } from './served.ts'

test('another language, one that runs from right to left, and back', async ({ page, workshop }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' })
  await workshop.parallax('new', workshop.notebook, '--sample')
  await workshop.open()
  const html = page.locator('html')
  const choose = async (language: string) => {
    await page
      .getByRole('banner')
      .getByRole('button', { expanded: false })
      .filter({ has: page.locator('b') })
      .click()
    await page.getByRole('menuitemradio', { name: language }).click()
    await page.keyboard.press('Escape')
  }
  await expect(page.getByText('2 documents · 10 highlights · 5 links')).toBeVisible()

  await choose('Deutsch')
  await expect(page.getByText('2 Dokumente · 10 Markierungen · 5 Verknüpfungen')).toBeVisible()
  await expect(html).toHaveAttribute('lang', 'de')
  await expect(html).toHaveAttribute('dir', 'ltr')

  await choose('العربية')
  await expect(html).toHaveAttribute('dir', 'rtl')
  await expect(page.getByText(/^وثيقتان · .* تظليلات · .* روابط$/)).toBeVisible()
  const library = (await page.getByRole('region', { name: 'المكتبة' }).boundingBox())!
  const reading = (await page.getByRole('region', { name: 'الوثائق المفتوحة للقراءة' }).boundingBox())!
  const details = (await page.getByRole('region', { name: 'التفاصيل والملاحظة' }).boundingBox())!
  expect(library.x).toBeGreaterThan(reading.x)
  expect(details.x).toBeLessThan(reading.x)
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([])

  await page.reload()
  await expect(html).toHaveAttribute('dir', 'rtl')
  await choose('English')
  await expect(page.getByText('2 documents · 10 highlights · 5 links')).toBeVisible()
  await expect(html).toHaveAttribute('dir', 'ltr')
})

test.describe('in a browser that asks for German', () => {
  test.use({ locale: 'de-AT' })
  test('the screen is German from the start', async ({ page, workshop }) => {
    await workshop.parallax('new', workshop.notebook, '--sample')
    await workshop.open()
    await expect(page.getByText('2 Dokumente · 10 Markierungen · 5 Verknüpfungen')).toBeVisible()
  })
})
