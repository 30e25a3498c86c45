import fs from 'node:fs'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import tcb from '@cloudbase/node-sdk'
import { CONSENT_VERSION } from '@domain/itinerary/consent'
import { HOUR, nextMidnight } from '@domain/kernel/china-time'
import { startLocalCloud } from '../../local-cloud/start'
import { childrenOf, isRunning } from '../../local-cloud/test/processes'
import {
  type Client,
  type Reply,
  type Transport,
  httpFiles,
  httpTransport,
  makeClient,
  wechatFiles,
  wechatTransport,
} from './harness/client'
import { testEnvironment } from './harness/environment'
import { OutsideHand } from './harness/outside'

const ROOT = path.resolve(__dirname, '..', '..')
const RISK_LISTS = path.join(ROOT, 'domain/risk-area/fixtures')
/** A real list of the national interface: 2022-07-21 16:00; Shanghai, Lanzhou and Beijing are among its cities. */
const JULY_LIST = '2022072116-13268860.json'

export type App = ReturnType<typeof tcb.init>

/** What came of one minute of the timer, by job. */
interface Minute {
  done: Record<string, number>
  failed: Record<string, string>
}

/** A running local cloud with the built functions, and everything a test may do with it. */
export interface Cloud {
  /** Of the hub: hosting, HTTP access, WeChat's calls. */
  url: string
  wechat(openid: string): Client
  /** A browser with a new device session, at an address of its own. */
  h5(address?: string): Promise<Client>
  /** Somebody without a session, over HTTP; or with any token. */
  http(options?: { token?: string; address?: string }): Client
  alipay(userId: string): Promise<Client>
  /** A script with the cloud's credentials. */
  system(): Client
  outside: OutsideHand
  clock: {
    /** Moves the clock of functions, database and outside world forward from where it is. */
    shift(ms: number): Promise<void>
    now(): number
  }
  /** For reading what lies in the database; never for writing. */
  database: ReturnType<App['database']>
  /** Where its data lie on this machine. */
  folder: string
  app: App
  /** What the timer does every minute. @returns how many things each job did */
  minute(): Promise<Record<string, number>>
  /** The same, with the jobs that could not do their work, and why. */
  timer(): Promise<Minute>
  roundTrips(requestId: string): Promise<number>
  /** Of what each collection of the database holds: equal as long as no document came, went or changed. */
  fingerprints(): Promise<Record<string, string>>
  /** Lets one call of the database fail, after so many that go well: it is refused before it does anything, or answered with a fault after it did. */
  failDatabase(afterCalls: number, when: 'before' | 'after'): Promise<void>
  /** Lets one call of the database wait, after so many that do not. */
  delayDatabase(afterCalls: number, milliseconds: number): Promise<void>
  /** Takes back a fault that no call has met. */
  forgiveDatabase(): Promise<void>
  logs(requestId: string): Promise<string>
  /**
   * An SMS code and the one bit: the way of a person, from 获取验证码 to 授权查询. Waits, by moving the clock, when a code was sent just now, or the phone has had today's.
   * Gives the reference of the phone.
   */
  prove(client: Client, phone: string): Promise<string>
  /** What a script of the operator does with a list: brings a file of the fixtures of `domain/risk-area` into force, with its cities. */
  importList(file: string): Promise<void>
  stop(): Promise<void>
  /** `kill -9` to each of its processes at once, and the same cloud started again: data, keys and clock as they were, at other addresses. */
  killAndStart(): Promise<Cloud>
}

interface CloudOptions {
  people?: number
  /** `false`: without a risk-area list. */
  list?: boolean
  /** Folder of a page to serve at `/`. */
  hosting?: string
  /** `false`: the cloud's clock is this machine's, as that of the phones in front of it. */
  isMorning?: boolean
  /** Settings of the functions that differ from `testEnvironment`. */
  environment?: Record<string, string>
}

/** A test that counts things of one day must not meet midnight because somebody ran it in the evening. */
const MORNING = 8 * HOUR

/** Starts a cloud of its own with a seeded city, in which it is the next morning unless told otherwise. */
export async function startCloud({ list = true, isMorning = true, environment, ...options }: CloudOptions = {}): Promise<Cloud> {
  const cloud = await start(options, { ...testEnvironment(), ...environment })
  if (isMorning) await cloud.clock.shift(nextMidnight(Date.now()) + MORNING - Date.now())
  if (list) await cloud.importList(JULY_LIST)
  return cloud
}

async function start(
  options: Pick<CloudOptions, 'people' | 'hosting'>,
  environment: Record<string, string>,
  remains?: { folder: string },
): Promise<Cloud> {
  const { people = 20, hosting } = options
  const local = await startLocalCloud({
    schema: path.join(ROOT, 'database.json'),
    functions: path.join(ROOT, 'cloudbaserc.json'),
    functionRoot: path.join(ROOT, 'dist/functions'),
    outside: { people, seed: 7 },
    environment,
    host: { codeFolder: path.join(ROOT, '.cache/code') },
    hosting,
    ...remains,
  })
  const app = connect(local.databaseUrl)
  const outside = new OutsideHand(local.outsideUrl)
  let shiftMs = 0
  const setFault = async (fault: object) =>
    void (await fetch(`${new URL(local.databaseUrl).origin}/__control/fault`, { method: 'POST', body: JSON.stringify(fault) }))

  const cloud: Cloud = {
    url: local.url,
    folder: local.folder,
    wechat: (openid) => makeClient(wechatTransport(local.url, openid), wechatFiles(local.url, openid)),
    http: (options = {}) => makeClient(httpTransport(local.url, options), httpFiles(local.url, options)),
    async h5(address) {
      const { token } = await cloud.http({ address }).done<{ token: string }>('session.startDevice')
      return cloud.http({ token, address })
    },
    async alipay(userId) {
      const authCode = await outside.alipayLogin(userId)
      const { token } = await cloud.http().done<{ token: string }>('session.startAlipay', { authCode })
      return cloud.http({ token })
    },
    system: () => makeClient(systemTransport(app)),
    outside,
    clock: {
      async shift(ms) {
        shiftMs += ms
        await local.control('clock', { shiftMs })
      },
      now: () => Date.now() + shiftMs,
    },
    database: app.database(),
    app,
    failDatabase: (afterCalls, when) => setFault({ afterCalls, kind: 'fail', when }),
    delayDatabase: (afterCalls, ms) => setFault({ afterCalls, kind: 'delay', ms }),
    minute: async () => (await cloud.timer()).done,
    async timer() {
      const { result } = await local.control<{ result: Reply }>('timer', { name: 'every-minute' })
      if (!result.ok) throw new Error(`the jobs were refused: ${JSON.stringify(result.error)}`)
      return result.data as Minute
    },
    forgiveDatabase: () => cloud.failDatabase(Number.MAX_SAFE_INTEGER, 'before'),
    async roundTrips(requestId) {
      const answer = await fetch(`${new URL(local.databaseUrl).origin}/__control/round-trips?requestId=${requestId}`)
      return ((await answer.json()) as { roundTrips: number }).roundTrips
    },
    async fingerprints() {
      const answer = await fetch(`${new URL(local.databaseUrl).origin}/__control/fingerprints`)
      return (await answer.json()) as Record<string, string>
    },
    logs: async (requestId) => JSON.stringify(await local.control(`logs?requestId=${requestId}`)),
    prove: (client, phone) => prove(cloud, client, phone),
    importList: (file) => importList(cloud, file),
    stop: local.stop,
    async killAndStart() {
      await killAll(local.pid)
      const again = await start(options, environment, { folder: local.folder })
      await again.clock.shift(shiftMs)
      return again
    },
  }
  return cloud
}

/** Ends a process and those it started, none of which can do anything about it. */
async function killAll(main: number): Promise<void> {
  const pids = [main, ...childrenOf(main)]
  for (const pid of pids) process.kill(pid, 'SIGKILL')
  while (pids.some(isRunning)) await wait(20)
}

function connect(databaseUrl: string): App {
  Object.assign(process.env, {
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: databaseUrl }),
    TENCENTCLOUD_RUNENV: 'SCF',
    TENCENTCLOUD_REGION: 'ap-shanghai',
    SCF_NAMESPACE: 'test',
    TENCENTCLOUD_SECRETID: 'local-id',
    TENCENTCLOUD_SECRETKEY: 'local-key',
  })
  return tcb.init({ env: 'test' })
}

/** What a script does that holds the cloud's credentials. */
export const systemTransport =
  (app: App): Transport =>
  async (name, body) => {
    const { result, requestId } = (await app.callFunction({ name, data: body as object })) as { result: Reply; requestId: string }
    return { ...result, requestId }
  }

async function importList(cloud: Cloud, file: string): Promise<void> {
  const fileContent = fs.readFileSync(path.join(RISK_LISTS, file))
  const { fileID } = await cloud.app.uploadFile({ cloudPath: `imports/${file}`, fileContent })
  await cloud.system().done('office.installRiskList', { fileId: fileID })
}

async function prove({ outside, clock }: Cloud, client: Client, phone: string): Promise<string> {
  const request = { phone, consentVersion: CONSENT_VERSION }
  const sent = await client.call('sms.sendCode', request)
  const waitsUntil = sent.ok ? undefined : (sent.error.params['retryAt'] ?? sent.error.params['until'])
  if (waitsUntil !== undefined) await clock.shift(Number(waitsUntil) - clock.now())
  if (!sent.ok) await client.done('sms.sendCode', request)
  const [sms] = await outside.inbox(phone)
  const answer = await client.done<{ phone: string }>('itinerary.authorise', { ...request, code: sms?.code })
  return answer.phone
}
