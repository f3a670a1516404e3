import { readFile } from 'node:fs/promises'
import { report } from './selecting.ts'
import { expect, test } from './served.ts'

test('the whole job without the mouse', async ({ page, workshop }) => {
  await workshop.parallax('new', workshop.notebook, '--sample')
  await workshop.open()
  const { keyboard } = page
  const toolbar = page.getByRole('toolbar', { name: 'Selected words' })
  const details = page.getByRole('tabpanel', { name: 'Details' })
  const press = async (keys: string, times = 1) => {
    for (let time = 0; time < times; time += 1) await keyboard.press(keys)
  }
  await expect(report(page, 'B')).toBeVisible()

  await test.step('link words of A to words of B', async () => {
    await press('a')
    await expect(report(page, 'A')).toBeFocused()
    await press('Control+End')
    await press('Shift+Control+ArrowLeft', 4)
    await expect(toolbar).toBeVisible()
    await press('l')
    await expect(page.getByText('Pick the other passage')).toBeVisible()
    await press('b')
    await expect(report(page, 'B')).toBeFocused()
    await press('Control+End')
    await press('Shift+Control+ArrowLeft', 3)
    await expect(toolbar.getByRole('button', { name: 'Link to this passage' })).toBeVisible()
    await press('l')
    const relations = page.getByRole('dialog', { name: 'How are they related?' })
    await expect(relations.getByRole('combobox')).toBeFocused()
    await keyboard.type('echoes')
    await expect(relations.getByRole('option')).toHaveText('New relation “echoes”')
    await press('Enter')
    await expect(details.getByRole('heading', { name: 'echoes' })).toBeVisible()
    await expect(page.getByText('12 highlights · 6 links')).toBeVisible()
  })

  await test.step('comment on the link, and walk on', async () => {
    await press('c')
    await keyboard.type('By keyboard.')
    await press('Escape')
    await expect(report(page, 'B')).toBeFocused()
    await press('j')
    await expect(details.getByRole('heading', { name: 'echoes' })).toBeHidden()
    await press('k')
    await expect(details.getByRole('heading', { name: 'echoes' })).toBeVisible()
    await expect(details.getByRole('textbox', { name: 'Comment on the link' })).toHaveText('By keyboard.')
  })

  await test.step('write a note that cites a highlight', async () => {
    await press('Control+Alt+n')
    await expect(page.getByRole('textbox', { name: 'Title of the note' })).toBeFocused()
    await keyboard.type('An echo')
    await press('Enter')
    await keyboard.type('Heard twice: @')
    await expect(page.getByRole('option').first()).toBeVisible()
    await press('Enter')
    await keyboard.type('and so on.')
    const note = page.getByRole('tabpanel', { name: 'Note' })
    await expect(note.getByRole('button', { name: /^Citation/ })).toBeVisible()
    await expect(note.getByText('Saved', { exact: true })).toBeVisible()
  })

  await test.step('cite another one from the text', async () => {
    await press('Escape')
    await press('a')
    await expect(report(page, 'A')).toBeFocused()
    await press('Control+Home')
    await press('.')
    await expect(page.getByText(/^Selected: “/)).toBeVisible()
    await press('n')
    await expect(
      page.getByRole('tabpanel', { name: 'Note' }).getByRole('button', { name: /^Citation/ }),
    ).toHaveCount(2)
  })

  await test.step('export', async () => {
    await press('Control+e')
    const dialog = page.getByRole('dialog', { name: 'Export' })
    await expect(dialog.getByRole('radio', { name: /^Markdown/ })).toBeFocused()
    const download = page.waitForEvent('download')
    await press('Enter')
    const markdown = await readFile(await (await download).path(), 'utf8')
    expect(markdown).toContain('### An echo')
    expect(markdown).toContain('echoes →')
    await expect(dialog.getByRole('button', { name: 'Done' })).toBeFocused()
    await press('Enter')
    await expect(dialog).toBeHidden()
  })
})
