import { buildApplication } from './build-application.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { endWith } from './end-with.mjs'

await endWith(async () => {
  await ensureInstalled()
  process.stdout.write(await buildApplication())
  return 0
})
