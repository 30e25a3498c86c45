import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import Module, { createRequire } from 'node:module'
import path from 'node:path'
import vm from 'node:vm'

interface Bundle {
  exports: Record<string, unknown>
  /** Keeps what V8 has compiled of it so far, unless it was loaded with such code itself. */
  keepCode(): void
}

/** With the parameters of `Module.wrap`. */
type Wrapped = (...values: unknown[]) => void

/** Loads the bundle of a function as `require` does; with a folder for code, without compiling anew what an instance before has compiled. */
export function loadBundle(file: string, codeFolder?: string): Bundle {
  const require = createRequire(file)
  if (codeFolder === undefined) return { exports: require(file) as Bundle['exports'], keepCode: () => undefined }
  const source = fs.readFileSync(file, 'utf8')
  // V8 itself compares no more than the length of the source.
  const place = path.join(codeFolder, createHash('sha256').update(source).digest('hex'))
  const cachedData = fs.existsSync(place) ? fs.readFileSync(place) : undefined
  const script = new vm.Script(Module.wrap(source), { filename: file, cachedData })
  const module = { exports: {} }
  ;(script.runInThisContext() as Wrapped)(module.exports, require, module, file, path.dirname(file))
  const isKept = cachedData !== undefined && !script.cachedDataRejected
  return { exports: module.exports, keepCode: () => void (isKept || keep(place, script.createCachedData())) }
}

/** Other instances may read and write here at the same time. */
function keep(place: string, code: Buffer): void {
  const unfinished = `${place}.${randomUUID()}`
  fs.mkdirSync(path.dirname(place), { recursive: true })
  fs.writeFileSync(unfinished, code)
  fs.renameSync(unfinished, place)
}
