import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { endWith } from './end-with.mjs'
import { ensureBrowser } from './ensure-browser.mjs'
import { ensureBuilt } from './ensure-built.mjs'
import { ensureInstalled } from './ensure-installed.mjs'
import { node24 } from './node24.mjs'
import { packageProgram } from './package-program.mjs'
import { runProgram } from './run-program.mjs'
import { countPlaywright, countVitest, judgeRun, sayCounts } from './test-counts.mjs'

// Arguments choose a part of the tests in Node; the journeys in a browser are left out then.
const part = process.argv.slice(2)

await endWith(async () => {
  await ensureInstalled()
  await ensureBuilt()
  const folder = mkdtempSync(join(tmpdir(), 'parallax-tests-'))
  try {
    const env = { ...process.env, PARALLAX_BROWSER: await ensureBrowser() }
    const total = { passed: 0, failed: 0, skipped: 0 }
    for (const run of part.length > 0 ? [runVitest] : [runVitest, runPlaywright]) {
      const counts = await run(folder, env)
      total.passed += counts.passed
      total.failed += counts.failed
      total.skipped += counts.skipped
    }
    const executed = total.passed + total.failed > 0
    if (!executed) console.error('No test was executed.')
    console.log(sayCounts(total))
    return executed && total.failed === 0 ? 0 : 1
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
})

/**
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 */
async function runVitest(folder, env) {
  const report = join(folder, 'vitest.json')
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const status = await runProgram(node24(), [packageProgram('vitest'), 'run', ...reporters, ...part], { env })
  return judgeRun(existsSync(report) ? countVitest(JSON.parse(readFileSync(report, 'utf8'))) : null, status)
}

/**
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env
 */
async function runPlaywright(folder, env) {
  const report = join(folder, 'playwright.json')
  const status = await runProgram(
    node24(),
    [
      packageProgram('@playwright/test', 'playwright'),
      'test',
      '--config=e2e/playwright.config.ts',
      '--reporter=list,json',
    ],
    { env: { ...env, PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
  )
  return judgeRun(
    existsSync(report) ? countPlaywright(JSON.parse(readFileSync(report, 'utf8'))) : null,
    status,
  )
}
