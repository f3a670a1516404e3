/** The two files of a CSV export, for a target: the highlights are the target itself, the links are beside it. */
export function csvFiles(path: string): readonly [highlights: string, links: string] {
  const extension = /\.[^./\\]*$/.exec(path)?.[0] ?? ''
  return [path, `${path.slice(0, path.length - extension.length)}-links${extension}`]
}
