/** Wrong arguments: the program ends with status 2, and the sentence says what is wrong with them. */
export class UsageError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'UsageError'
  }
}
