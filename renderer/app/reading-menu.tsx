import { Popover } from '@base-ui/react/popover'
import { ALargeSmall, Minus, Plus } from 'lucide-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import {
  nextStep,
  readingAtFirst,
  readingSteps,
  resetReading,
  stepReading,
  useReadingSettings,
} from '../store/reading-settings.ts'
import { Button, IconButton } from '../ui/button.tsx'
import { overlays } from '../ui/overlays.ts'
import { setTheme, themes, useTheme } from '../ui/theme.ts'
import { keysOf } from './commands.ts'
import styles from './reading-menu.module.css'

/** How text is set: size of letters, width of lines, theme. */
export function ReadingMenu() {
  const { t } = useTranslation()
  const [layer, setLayer] = useState<HTMLElement | null>(null)
  const theme = useTheme(state => state.theme)
  useEffect(() => setLayer(document.getElementById(overlays)), [])
  return (
    <Popover.Root>
      <Popover.Trigger
        render={
          <IconButton label={t('readingSettings.open')}>
            <ALargeSmall size={17} aria-hidden />
          </IconButton>
        }
      />
      <Popover.Portal container={layer}>
        <Popover.Positioner sideOffset={4} align="end" className={styles.positioner}>
          <Popover.Popup className={styles.popup} data-popover>
            <Popover.Title className={styles.title}>{t('readingSettings.title')}</Popover.Title>
            <Step of="size" />
            <Step of="width" />
            <p className={styles.label}>{t('menu.theme')}</p>
            <div role="group" aria-label={t('menu.theme')} className={styles.themes}>
              {themes.map(each => (
                <button
                  key={each}
                  type="button"
                  aria-pressed={theme === each}
                  className={styles.theme}
                  onClick={() => setTheme(each)}
                >
                  {t(`menu.themes.${each}`)}
                </button>
              ))}
            </div>
            <Button look="quiet" onClick={resetReading}>
              {t('readingSettings.reset')}
            </Button>
          </Popover.Popup>
        </Popover.Positioner>
      </Popover.Portal>
    </Popover.Root>
  )
}

// What is measured in pixels and ems is told as a part of what it is at first.
function percentOf(of: keyof typeof readingSteps, value: number, language: string): string {
  return new Intl.NumberFormat(language, { style: 'percent' }).format(value / readingAtFirst[of])
}

function Step({ of }: { readonly of: keyof typeof readingSteps }) {
  const { t, i18n } = useTranslation()
  const value = useReadingSettings(state => state[of])
  const [less, more] = of === 'size' ? (['smaller', 'larger'] as const) : (['narrower', 'wider'] as const)
  return (
    <div role="group" aria-label={t(`readingSettings.${of}`)} className={styles.step}>
      <span>{t(`readingSettings.${of}`)}</span>
      <IconButton
        label={`${t(`commands.${less}`)} (${keysOf(less)})`}
        disabled={nextStep(readingSteps[of], value, -1) === null}
        onClick={() => stepReading(of, -1)}
      >
        <Minus size={14} aria-hidden />
      </IconButton>
      <output>{percentOf(of, value, i18n.language)}</output>
      <IconButton
        label={`${t(`commands.${more}`)} (${keysOf(more)})`}
        disabled={nextStep(readingSteps[of], value, 1) === null}
        onClick={() => stepReading(of, 1)}
      >
        <Plus size={14} aria-hidden />
      </IconButton>
    </div>
  )
}
