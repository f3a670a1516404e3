import { create } from 'zustand'
import { readStored, writeStored } from '../store/stored.ts'

export const themes = ['system', 'light', 'dark', 'sepia'] as const
/** What the researcher chose; `system` follows the computer's light or dark. */
export type Theme = (typeof themes)[number]

/** The chosen theme. */
export const useTheme = create<{ readonly theme: Theme }>()(() => ({ theme: 'system' }))

export const setTheme = (theme: Theme) => useTheme.setState({ theme })

/** Restores the chosen theme, shows it from now on, and keeps the choice. */
export function startTheme(): void {
  const dark = matchMedia('(prefers-color-scheme: dark)')
  const show = () => {
    const { theme } = useTheme.getState()
    document.documentElement.dataset.theme = theme !== 'system' ? theme : dark.matches ? 'dark' : 'light'
  }
  const stored = readStored('theme')
  setTheme(themes.find(theme => theme === stored) ?? 'system')
  show()
  dark.addEventListener('change', show)
  useTheme.subscribe(({ theme }) => {
    show()
    writeStored('theme', theme)
  })
}
