import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { build as bundle } from 'esbuild'
import { build } from '../../tools/lib/builds.mjs'
import { startLocalCloud } from '../../tools/lib/local-cloud.mjs'
import { ROOT } from '../../tools/lib/run.mjs'
import { seed } from '../../tools/lib/seed.mjs'

const CONSENT_PATTERN = /CONSENT_VERSION = '([^']+)'/
const FAMILY = '13858770002'
/** So that the limits of codes for one phone are never met. */
const RESTS_BETWEEN_CODES = 8 * 60_000
const LIMITS_COUNT_FOR = 61_000

/** The functions as they are deployed, and beside them a bare one: a single read through the SDK and nothing else. */
async function deployWithBare(folder) {
  const functionRoot = path.join(folder, 'functions')
  fs.cpSync(path.join(ROOT, 'dist/functions'), functionRoot, { recursive: true })
  await bundle({
    entryPoints: [path.join(ROOT, 'bench/lib/bare-function.mjs')],
    outfile: path.join(functionRoot, 'bare/index.js'),
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    minifySyntax: true,
    logLevel: 'error',
  })
  const settings = JSON.parse(fs.readFileSync(path.join(ROOT, 'cloudbaserc.json'), 'utf8'))
  const functions = path.join(folder, 'cloudbaserc.json')
  fs.writeFileSync(functions, JSON.stringify({ ...settings, functions: [...settings.functions, { name: 'bare' }] }))
  return { functions, functionRoot }
}

/** A local cloud of its own in a new folder, seeded, with the bare function; `stop()` removes it. `prepare`: lays data into the folder before. `people`: of the city. */
export async function startBenchCloud({ prepare, people = 20 } = {}) {
  await build('functions')
  await build('local-cloud')
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'bench-'))
  await prepare?.(folder)
  const cloud = await startLocalCloud({ folder, port: 0, people, ...(await deployWithBare(folder)) })
  await seed(cloud)
  let shiftMs = 0
  const ask = (name, openid, body) =>
    fetch(`${cloud.url}/__wx/callFunction/${name}`, {
      method: 'POST',
      headers: { 'x-local-openid': openid },
      body: JSON.stringify(body),
    })
  const callFunction = async (name, openid, body) => (await ask(name, openid, body)).json()
  const call = async (openid, operation, data = {}) =>
    dataOf(operation, await callFunction(operation.split('.')[0], openid, { operation, data }))
  const callCounted = async (openid, operation, data = {}) => {
    const answer = await ask(operation.split('.')[0], openid, { operation, data })
    const requestId = answer.headers.get('x-cloudbase-request-id')
    const done = dataOf(operation, await answer.json())
    const trips = await fetch(`${new URL(cloud.databaseUrl).origin}/__control/round-trips?requestId=${requestId}`)
    return { data: done, ...(await trips.json()) }
  }
  const shift = (ms) => {
    shiftMs += ms
    return fetch(`${cloud.url}/__control/clock`, { method: 'POST', body: JSON.stringify({ shiftMs }) })
  }
  return {
    ...cloud,
    callFunction,
    call,
    /** The same, with its `roundTrips` to the database and how many of them are `writes`. */
    callCounted,
    /** Lets a minute pass, after which an account may call as often again as its limits say. */
    rest: () => shift(LIMITS_COUNT_FOR),
    /** Lets so long pass that a phone number may have another code. */
    restForCode: () => shift(RESTS_BETWEEN_CODES),
    shift,
    now: () => Date.now() + shiftMs,
    /** Links the family of four, or who else is registered under a number, in this account by the operations a person would use; gives the reference of the phone. */
    async becomeHolder(openid, number = FAMILY) {
      await shift(RESTS_BETWEEN_CODES)
      const request = { phone: number, consentVersion: consentVersion() }
      await call(openid, 'sms.sendCode', request)
      const { phone } = await call(openid, 'itinerary.authorise', { ...request, code: await newestCode(cloud, number) })
      await call(openid, 'linking.linkByPhone', { phone })
      return phone
    },
    async stop() {
      await cloud.stop()
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

function dataOf(operation, answer) {
  if (!answer.ok) throw new Error(`${operation} was refused: ${JSON.stringify(answer)}`)
  return answer.data
}

/** The code of the newest SMS to a number. */
export async function newestCode({ outsideUrl }, number) {
  const [sms] = await (await fetch(`${outsideUrl}/__control/inbox?phone=${number}`)).json()
  return sms.code
}

export const consentVersion = () => CONSENT_PATTERN.exec(fs.readFileSync(path.join(ROOT, 'domain/itinerary/consent.ts'), 'utf8'))[1]
