declare module 'snowball-stemmers' {
  /** The part of the package that is used here; it has no types of its own. */
  interface Snowball {
    newStemmer(algorithm: string): { stem(word: string): string }
    algorithms(): string[]
  }
  const snowball: Snowball
  export default snowball
}
