#!/usr/bin/env node
// Whatever is imported here must load on any Node: the sentence below is for those that are too old for the rest.
const oldest = 22
const major = Number.parseInt(process.versions.node, 10)

if (major < oldest) {
  process.stderr.write(`Parallax needs Node ${oldest} or newer; this is Node ${process.versions.node}.\n`)
  process.exitCode = 1
} else {
  const { run } = await import('./run.ts')
  process.exitCode = await run(process.argv.slice(2))
}
