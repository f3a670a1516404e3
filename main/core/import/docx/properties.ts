import { childOf, type XmlElement } from '../office/xml.ts'

/** The value of a property element (`w:val`); `null` where the element or the value is missing. */
export function valueOf(parent: XmlElement | null, name: string): string | null {
  return childOf(parent, name)?.attributes['w:val'] ?? null
}

/** A property that is on, off or, `null`, not said (ECMA-376 part 1, 17.17.4). */
export function switchOf(parent: XmlElement | null, name: string): boolean | null {
  const element = childOf(parent, name)
  if (!element) return null
  const value = element.attributes['w:val'] ?? 'true'
  return value !== 'false' && value !== '0' && value !== 'off' && value !== 'none'
}

/** A whole number; `null` for anything else. */
export function numberOf(written: string | null | undefined): number | null {
  return written != null && /^-?\d{1,9}$/.test(written.trim()) ? Number(written) : null
}
