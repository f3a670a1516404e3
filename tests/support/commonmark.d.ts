declare module 'commonmark' {
  interface Node {
    readonly type: string
    readonly literal: string | null
  }
  interface Walker {
    next(): { readonly entering: boolean; readonly node: Node } | null
  }
  export class Parser {
    parse(markdown: string): { walker(): Walker }
  }
}
