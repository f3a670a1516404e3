import { checks, runChecks } from './checks.mjs'
import { endWith } from './end-with.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { root } from './root.mjs'

await endWith(async () => {
  await ensureInstalled()
  const failed = await runChecks(checks, root, { atOnce: 2, print: console.log })
  console.log(
    failed === 0 ? `All ${checks.length} checks passed.` : `${failed} of ${checks.length} checks failed.`,
  )
  return failed === 0 ? 0 : 1
})
