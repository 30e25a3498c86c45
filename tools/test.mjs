import { CHECKS } from './lib/checks.mjs'
import { layGround } from './lib/ground.mjs'
import { checkNode, installPackages } from './lib/install.mjs'
import { main } from './lib/run.mjs'

const seconds = (since) => `${((Date.now() - since) / 1000).toFixed(1)} s`

/**
 * `npm test`: installs what is missing and runs every check; `node tools/test.mjs unit walls` runs the named ones only.
 * The last line is `N passed, N failed`.
 */
await main(async () => {
  const names = process.argv.slice(2)
  const unknown = names.find((name) => !CHECKS.some((check) => check.name === name))
  if (unknown) throw new Error(`there is no check "${unknown}"; there are: ${CHECKS.map((check) => check.name).join(', ')}`)
  checkNode()
  await installPackages()
  const checks = CHECKS.filter(({ name }) => names.length === 0 || names.includes(name))
  const laid = layGround(checks)
  const total = { passed: 0, failed: 0 }
  for (const check of checks) {
    await laid(check)
    const since = Date.now()
    const { passed, failed, output } = await check.run()
    total.passed += passed
    total.failed += failed
    if (failed) console.log(`\n${output}\n`)
    console.log(`${failed ? '✗' : '✓'} ${check.name}: ${passed} passed, ${failed} failed (${seconds(since)})`)
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`)
  process.exitCode = total.failed ? 1 : 0
})
