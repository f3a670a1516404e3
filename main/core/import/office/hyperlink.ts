/** The address in the code of a `HYPERLINK` field; `null` for other fields and for places within the document. */
export function hyperlinkOf(code: string): string | null {
  const parts = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s\\]\S*))/i.exec(code)
  return parts?.[1] || parts?.[2] || null
}
