import { build } from './lib/builds.mjs'
import { checkNode, installPackages } from './lib/install.mjs'
import { main } from './lib/run.mjs'

/** `node tools/build.mjs weapp alipay`: builds what is named, unless it is up to date. */
await main(async () => {
  checkNode()
  await installPackages()
  for (const name of process.argv.slice(2)) await build(name)
})
