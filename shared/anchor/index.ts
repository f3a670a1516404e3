export { contextLength, cutsPair, describePassage } from './quote-anchor.ts'
export type { QuoteAnchor } from './quote-anchor.ts'
