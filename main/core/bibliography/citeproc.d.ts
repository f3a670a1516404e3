declare module 'citeproc' {
  /** The parts of citeproc-js that are used here; see its manual, “Running the Processor”. */
  interface Sys {
    retrieveLocale(language: string): string | false
    retrieveItem(id: string): object
  }
  interface CitationItem {
    readonly id: string
    readonly locator?: string
    readonly label?: string
    /** 0 for a first reference, 1 for a subsequent one, 2 for one right after the same, 3 where the place differs. */
    readonly position?: 0 | 1 | 2 | 3
    readonly 'near-note'?: boolean
    readonly 'first-reference-note-number'?: number
  }
  class Engine {
    constructor(sys: Sys, style: string, language?: string, forceLanguage?: boolean)
    readonly opt: {
      readonly xclass: string
      readonly lang: string
      readonly 'default-locale': readonly string[]
    }
    readonly bibliography: { readonly opt: object; readonly tokens: readonly unknown[] }
    updateItems(ids: readonly string[]): void
    setOutputFormat(format: 'html' | 'text'): void
    makeCitationCluster(items: readonly CitationItem[]): string
    makeBibliography():
      [{ readonly entry_ids: readonly string[][]; readonly hangingindent?: number }, string[]] | false
  }
  const CSL: { readonly Engine: typeof Engine }
  export default CSL
}
