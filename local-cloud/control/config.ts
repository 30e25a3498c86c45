import fs from 'node:fs'
import path from 'node:path'
import type { Cloudbaserc } from '../function-host/cloudbaserc'
import type { HostSettings } from '../function-host/settings'

/** The file that `main` is started with. Relative paths count from the working folder. */
export interface Config {
  /** Of the hub; the next free one is taken when it is not free, any when 0. The outside world gets the one after it. */
  port?: number
  /** Where data is kept. */
  folder: string
  /** Path of `database.json`. */
  schema: string
  /** Path of `cloudbaserc.json`. */
  functions: string
  /** Folder of the bundles; else `functionRoot` of cloudbaserc.json. */
  functionRoot?: string
  /** Folder of static files. */
  hosting?: string
  /** Values for `{{env.NAME}}` of cloudbaserc.json; may hold `{{databaseUrl}}`, `{{outsideUrl}}`, `{{hubUrl}}` and whatever the outside world tells. */
  environment?: Record<string, string>
  /** Simulated outside systems, a program of its own; without this it is not started. */
  outside?: { people?: number; seed?: number; port?: number }
  /** False: timers fire only when asked to. */
  timers?: boolean
  envId?: string
  /** Of the mini-program, as WeChat tells it to functions. */
  appId?: string
  host?: Partial<HostSettings>
}

/** Variables that the platform itself gives to every function. */
export function platformVariables(envId: string, databaseUrl: string): Record<string, string> {
  return {
    TCB_ENV: envId,
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: databaseUrl }),
    SCF_NAMESPACE: envId,
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    TENCENTCLOUD_SECRETID: 'local-id',
    TENCENTCLOUD_SECRETKEY: 'local-key',
  }
}

export function readConfig(file: string): Config {
  return readJson(file) as Config
}

export function readCloudbaserc({ functions, functionRoot }: Config): { cloudbaserc: Cloudbaserc; root: string } {
  const cloudbaserc = readJson(functions) as Cloudbaserc
  return { cloudbaserc, root: path.resolve(functionRoot ?? path.join(path.dirname(functions), cloudbaserc.functionRoot ?? 'functions')) }
}

/** Puts the addresses that only a running cloud knows into the environment. */
export function fillAddresses(environment: Record<string, string>, known: Record<string, string>): Record<string, string> {
  const fill = (text: string) => text.replace(/\{\{(\w+)\}\}/g, (whole, name: string) => known[name] ?? whole)
  return Object.fromEntries(Object.entries(environment).map(([name, value]) => [name, fill(value)]))
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(fs.readFileSync(file, 'utf8'))
  } catch (error) {
    throw new Error(`${file} cannot be read: ${error instanceof Error ? error.message : String(error)}`, { cause: error })
  }
}
