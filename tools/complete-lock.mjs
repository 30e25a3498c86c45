import fs from 'node:fs'

/**
 * Adds to package-lock.json the optional packages of other systems that npm leaves out when its registry lacks them; without them `npm ci` refuses
 * the lock. Run it after each change of the lock. Entries of another os or cpu are never fetched.
 */
const lock = JSON.parse(fs.readFileSync('package-lock.json', 'utf8'))
for (const parent of Object.values(lock.packages)) {
  for (const [name, version] of Object.entries(parent.optionalDependencies ?? {})) {
    const place = `node_modules/${name}`
    const os = /(darwin|linux|win32|freebsd|android|openharmony)/.exec(name)?.[1]
    const cpu = /(arm64|x64|ia32|loong64|ppc64|riscv64|s390x|arm)/.exec(name)?.[1]
    if (!os || lock.packages[place] || !/^\d/.test(version)) continue
    lock.packages[place] = { version, cpu: [cpu], dev: true, license: 'MIT', optional: true, os: [os] }
  }
}
lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => (a < b ? -1 : 1)))
fs.writeFileSync('package-lock.json', `${JSON.stringify(lock, null, 2)}\n`)
