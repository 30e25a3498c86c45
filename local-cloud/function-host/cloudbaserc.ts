import path from 'node:path'
import type { FunctionSettings, TimerSettings } from './settings'

interface FunctionEntry {
  name: string
  dir?: string
  handler?: string
  /** Seconds. */
  timeout?: number
  /** MB. */
  memorySize?: number
  envVariables?: Record<string, string>
  triggers?: { name: string; type: string; config: string }[]
}

/** The part of `cloudbaserc.json` that concerns functions. */
export interface Cloudbaserc {
  envId?: string
  functionRoot?: string
  functionDefaultConfig?: Partial<FunctionEntry>
  functions: FunctionEntry[]
}

/** The CLI's defaults for what a function does not say. */
const defaults = { handler: 'index.main', timeout: 15, memorySize: 256 }

/**
 * The functions that `cloudbaserc.json` deploys. Like in production a function sees the variables that it declares and the platform's, no others.
 * @param root folder of the bundles; @param environment values for `{{env.NAME}}`; @param platform variables that every function has.
 */
export function readFunctions(
  cloudbaserc: Cloudbaserc,
  { root, environment, platform }: { root: string; environment: Record<string, string>; platform: Record<string, string> },
): FunctionSettings[] {
  const common = cloudbaserc.functionDefaultConfig ?? {}
  return cloudbaserc.functions.map((own) => {
    const merged = { ...defaults, ...common, ...own }
    const [file, handler] = splitHandler(merged.handler)
    const variables = fillAll({ ...common.envVariables, ...own.envVariables }, environment)
    return {
      name: own.name,
      file: path.join(root, merged.dir ?? own.name, `${file}.js`),
      handler,
      timeoutMs: merged.timeout * 1000,
      memoryMb: merged.memorySize,
      environment: { ...variables, ...platform },
      timers: (merged.triggers ?? [])
        .filter(({ type }) => type === 'timer')
        .map(({ name, config }): TimerSettings => ({ name, cron: config })),
    }
  })
}

function splitHandler(handler: string): [string, string] {
  const [file, name] = handler.split('.')
  if (!file || !name) throw new Error(`cloudbaserc.json: handler "${handler}" must be "file.export"`)
  return [file, name]
}

function fillAll(variables: Record<string, string>, environment: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(variables).map(([name, value]) => [name, fill(String(value), environment)]))
}

function fill(template: string, environment: Record<string, string>): string {
  return template.replace(/\{\{\s*env\.(\w+)\s*\}\}/g, (_, name: string) => {
    const value = environment[name]
    if (value === undefined) throw new Error(`cloudbaserc.json: {{env.${name}}} is not in the environment`)
    return value
  })
}
