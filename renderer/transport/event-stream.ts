/**
 * Takes server-sent events apart as their pieces arrive: each call gets the next piece and returns the `data` of the
 * events that it completed. Comments (heartbeats) and other fields are passed over.
 * (HTML Living Standard, section 9.2.6, as far as one stream of data needs it.)
 */
export function eventStreamParser(): (piece: string) => string[] {
  let rest = ''
  let data: string[] = []
  return piece => {
    const lines = (rest + piece).split(/\r\n|\n|\r(?=.)/s)
    rest = lines.pop() ?? ''
    const complete: string[] = []
    for (const line of lines) {
      if (line === '') {
        if (data.length > 0) complete.push(data.join('\n'))
        data = []
      } else if (line.startsWith('data:')) {
        data.push(line.slice(line[5] === ' ' ? 6 : 5))
      }
    }
    return complete
  }
}
