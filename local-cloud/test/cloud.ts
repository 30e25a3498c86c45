import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import tcb from '@cloudbase/node-sdk'
import { startLocalCloud, type RunningCloud, type StartOptions } from '../start'

// Outside a function the SDK asks the metadata service of Tencent's network before every call.
Object.assign(process.env, { TENCENTCLOUD_RUNENV: 'SCF', TENCENTCLOUD_REGION: 'ap-shanghai', SCF_NAMESPACE: 'local', SILENCE: 'true' })

/** Code of functions by name, and what cloudbaserc.json says of them. */
export interface Deployment {
  functions: Record<string, string>
  settings?: Record<string, object>
}

export interface TestCloud extends RunningCloud {
  /** The unmodified SDK with the cloud's credentials. */
  app: ReturnType<typeof tcb.init>
  /** Writes the code of a function, like a build. */
  deploy(name: string, code: string): void
  /** What `wx.cloud.callFunction` does. */
  wechat(openid: string, name: string, data?: object): Promise<Answer>
  /** What a script with the cloud's credentials does. @returns the function's result */
  system(name: string, data?: object): Promise<unknown>
  /** What a phone without WeChat does. */
  post(name: string, body?: unknown, headers?: Record<string, string>): Promise<Answer>
}

interface Answer {
  status: number
  requestId: string
  headers: Headers
  body: any // eslint-disable-line @typescript-eslint/no-explicit-any -- whatever the function of the test returned
}

/** A local cloud with the given functions, in a folder of its own. */
export async function startTestCloud({ functions, settings = {} }: Deployment, options: Partial<StartOptions> = {}): Promise<TestCloud> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'local-cloud-'))
  const place = (name: string): string => path.join(folder, name)
  const deploy = (name: string, code: string): void => {
    fs.mkdirSync(place(`functions/${name}`), { recursive: true })
    fs.writeFileSync(place(`functions/${name}/index.js`), code)
  }
  for (const [name, code] of Object.entries(functions)) deploy(name, code)
  const list = Object.keys(functions).map((name) => ({ name, ...settings[name] }))
  fs.writeFileSync(place('cloudbaserc.json'), JSON.stringify({ functions: list }))
  fs.writeFileSync(place('database.json'), JSON.stringify({ collections: [] }))
  const cloud = await startLocalCloud({ schema: place('database.json'), functions: place('cloudbaserc.json'), folder, ...options })
  const app = connect(cloud.databaseUrl)
  return {
    ...cloud,
    app,
    deploy,
    system: async (name, data = {}) => (await app.callFunction({ name, data })).result,
    wechat: (openid, name, data = {}) => send(`${cloud.url}/__wx/callFunction/${name}`, JSON.stringify(data), { 'x-local-openid': openid }),
    post: (name, body = {}, headers = {}) =>
      send(`${cloud.url}/api/${name}`, typeof body === 'string' ? body : JSON.stringify(body), {
        'content-type': 'application/json',
        ...headers,
      }),
  }
}

function connect(url: string): ReturnType<typeof tcb.init> {
  return tcb.init({ env: 'local', secretId: 'local-id', secretKey: 'local-key', serviceUrl: url })
}

async function send(url: string, body: string, headers: Record<string, string>): Promise<Answer> {
  const answer = await fetch(url, { method: 'POST', body, headers })
  const text = await answer.text()
  const requestId = answer.headers.get('x-cloudbase-request-id') ?? ''
  return { status: answer.status, requestId, headers: answer.headers, body: parse(text) }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
