/** Whether this is a Mac, whose commands have Cmd where others have Ctrl. */
export const mac = typeof navigator !== 'undefined' && navigator.platform.startsWith('Mac')

interface Pressed {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
  readonly shiftKey: boolean
}

/**
 * What was pressed, in the notation of the commands: `h`, `?`, `Escape`, `Mod+k`, `Mod+Shift+z`. A shifted sign such
 * as `?` is named without Shift, a shifted letter with it. `null` for a modifier alone or one that no command uses.
 */
export function nameKeys(
  { key, ctrlKey, metaKey, altKey, shiftKey }: Pressed,
  onMac: boolean = mac,
): string | null {
  const [modifier, foreign] = onMac ? [metaKey, ctrlKey] : [ctrlKey, metaKey]
  if (foreign || ['Control', 'Shift', 'Alt', 'Meta', 'Dead', 'Unidentified'].includes(key)) return null
  const isLetter = /^\p{L}$/u.test(key)
  const shift = shiftKey && (isLetter || key.length > 1)
  const parts = [modifier && 'Mod', altKey && 'Alt', shift && 'Shift', isLetter ? key.toLowerCase() : key]
  return parts.filter(Boolean).join('+')
}

const pages = { PageDown: 'PgDn', PageUp: 'PgUp' }

/** Keys as they are printed on the keyboard: `Ctrl K`, on a Mac `⌘K`. */
export function showKeys(keys: string, onMac: boolean = mac): string {
  const names: Record<string, string> = onMac
    ? { Mod: '⌘', Alt: '⌥', Shift: '⇧', Escape: 'Esc', ...pages }
    : { Mod: 'Ctrl', Escape: 'Esc', Delete: 'Del', ...pages }
  const parts = (keys === '+' ? [keys] : keys.split('+')).map(
    part => names[part] ?? (part.length === 1 ? part.toUpperCase() : part),
  )
  return parts.join(onMac ? '' : ' ')
}
