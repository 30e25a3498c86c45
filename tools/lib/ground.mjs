import { build } from './builds.mjs'
import { compileSqlite } from './install.mjs'

/**
 * Makes what these checks are run against, one thing after another in the order in which they ask for it, on a processor that
 * the checks before them leave idle. The answer waits for all that one check needs, and fails with what failed.
 */
export function layGround(checks) {
  const names = [...new Set(checks.flatMap(({ builds }) => builds))]
  const made = new Map()
  let before = names.length ? compileSqlite() : Promise.resolve()
  for (const name of names) {
    before = before.then(() => build(name))
    // Told to the check that waits for it.
    before.catch(() => {})
    made.set(name, before)
  }
  return ({ builds }) => Promise.all(builds.map((name) => made.get(name)))
}
