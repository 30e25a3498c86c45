import { setTimeout as wait } from 'node:timers/promises'
import type { StreetCase } from '@contract/verification/street-case'
import type { Applicant } from '@contract/status/show'
import type { CaseRecord } from '@common/repositories/case.record'
import { CASE_PROMISE_VERSION } from '@domain/verification/form'
import type { CaseEvent, CaseState } from '@domain/verification/case'
import { TWO_CHECK_KEYS } from '@domain/verification/two-checks'
import { moveCase } from '@domain/verification/workflow'
import { isWhole, verifyTrail } from '../../../tools/lib/audit/verify'
import { sendPictures } from '../files/pictures'
import { type Cloud, startCloud } from '../harness'
import type { Client, Reply } from '../harness/client'
import { applicants, proveAndLink } from '../linking/people'
import { makeOffice, makeStaff } from '../office/staff'
import { FORM, MEASURE, STREET } from './people'

const CASES = 200
const WORKERS = 10
const KILLS = 3
const MOVES_BETWEEN_KILLS = 100
const AT_A_TIME = 8

const ring = JSON.stringify({ current: 'k1', keys: { k1: Buffer.alloc(32, 7).toString('base64') } })

/** The cloud of now, or the next one while it is down. */
let cloud: Promise<Cloud>
afterAll(async () => (await cloud)?.stop())

/** Calls as somebody who tries again while nothing answers; an answer that was lost on the way is not known. */
async function call(who: string, operation: string, data: object): Promise<Reply> {
  for (;;) {
    const now = await cloud
    const reply = await now
      .wechat(who)
      .call(operation, data)
      .catch(() => undefined)
    if (reply) return reply
    await wait(20)
  }
}

/** Somebody who does not give up either, for helpers of other tests. */
const patient = (who: string): Client => ({
  call: (operation, data) => call(who, operation, (data ?? {}) as object),
  async done<Data>(operation: string, data?: unknown) {
    const reply = await call(who, operation, (data ?? {}) as object)
    if (!reply.ok) throw new Error(`${operation}: ${reply.error.code}`)
    return reply.data as Data
  },
  refused: () => Promise.reject(new Error('nothing is expected to be refused')),
  sendFile: async (upload, bytes) => (await cloud).wechat(who).sendFile(upload, bytes),
})

async function inTurn<One>(all: readonly One[], work: (one: One) => Promise<void>): Promise<void> {
  const waiting = [...all]
  const next = async () => {
    for (let one = waiting.shift(); one !== undefined; one = waiting.shift()) await work(one)
  }
  await Promise.all(Array.from({ length: AT_A_TIME }, next))
}

interface Applying {
  who: string
  person: string
}

/** Families of the city, each on a phone, until there are people enough; whoever registered them is confirmed. */
async function linkPeople(running: Cloud): Promise<Applying[]> {
  const people = (await running.outside.people({ limit: 1000 })).filter(({ id }) => /^p\d/.test(id))
  const heads = people.filter(({ agent, phone }, place) => agent === null && people.findIndex((one) => one.phone === phone) === place)
  const applying: Applying[] = []
  await inTurn(heads, async ({ phone, name, documentNumber }) => {
    if (applying.length >= CASES) return
    const client = running.wechat(phone)
    await proveAndLink(running, client, phone)
    const own = (one: Applicant) => one.maskedName.startsWith(name.slice(0, 1)) && one.maskedName.endsWith(name.slice(-1))
    for (const { person } of (await applicants(client)).filter(own))
      await client.call('linking.confirmSelf', { person, idNumber: documentNumber })
    const confirmed = (await applicants(client)).filter(({ role, view }) => role !== 'unconfirmed' && view === 'code')
    applying.push(...confirmed.map(({ person }) => ({ who: phone, person })))
  })
  return applying.slice(0, CASES)
}

/** Hands in a form, again when nobody can say whether it arrived. @returns the case, once */
async function submit({ who, person }: Applying): Promise<void> {
  for (;;) {
    const pictures = await sendPictures(patient(who)).catch(() => undefined)
    if (!pictures) continue
    const reply = await call(who, 'verification.submitCase', { person, form: FORM, pictures, promiseVersion: CASE_PROMISE_VERSION })
    if (reply.ok || reply.error.code === 'CASE_ALREADY_OPEN') return
    throw new Error(reply.error.code)
  }
}

const MOVES: Partial<Record<CaseEvent, object>> = {
  receive: {},
  'ask-to-complete': { reason: '请补充' },
  control: { measure: MEASURE },
  return: { checks: TWO_CHECK_KEYS, didNotTravel: false, reason: '已核实' },
  end: { checks: TWO_CHECK_KEYS, reason: '已核实' },
  'confirm-negative': {},
}

interface Acknowledged {
  case: string
  revision: number
  event: CaseEvent
  requestId: string
}

const pick = <One>(from: readonly One[]): One | undefined => from[Math.floor(Math.random() * from.length)]

/** Does anything that can be done with any case of the street, until told to stop. */
async function work(worker: string, isOver: () => boolean, note: (done: Acknowledged) => Promise<void>): Promise<void> {
  while (!isOver()) {
    const list = pick(['submitted', 'received', 'controlled', 'closed'])
    const listed = await call(worker, 'verification.listCases', { list })
    const cases = listed.ok ? (listed.data as { cases: { case: string }[] }).cases : []
    if (cases.length === 0) await wait(50)
    for (let turn = 0; turn < 5 && !isOver(); turn++) {
      const one = pick(cases)
      const read = one && (await call(worker, 'verification.readStreetCase', { case: one.case }))
      if (!read?.ok) continue
      const { case: id, revision, can } = (read.data as { case: StreetCase }).case
      const event = pick(can.filter((possible) => possible in MOVES))
      if (!event) continue
      const moved = await call(worker, 'verification.moveStreetCase', { case: id, revision, move: { event, ...MOVES[event] } })
      if (moved.ok) await note({ case: id, revision: revision + 1, event, requestId: moved.requestId })
    }
  }
}

const all = async <Document>(of: Cloud, collection: string, where: object = {}): Promise<Document[]> => {
  const documents: Document[] = []
  for (let skip = 0; ; skip += 1000) {
    const { data } = await of.database.collection(collection).where(where).orderBy('_id', 'asc').skip(skip).limit(1000).get()
    documents.push(...(data as Document[]))
    if (data.length < 1000) return documents
  }
}

/** A step as it was asked for. */
const askedAs = (event: CaseEvent | 'change-measure'): CaseEvent => (event === 'change-measure' ? 'control' : event)

/** Where the table leads along a history. */
const follow = ({ history, isQuestion }: CaseRecord): CaseState | 'impossible' =>
  history.slice(1).reduce<CaseState | 'impossible'>((state, { event, by }) => {
    if (state === 'impossible' || event === 'open' || by === 'venue') return 'impossible'
    const moved = moveCase({ state, isQuestion, hasReport: true }, { event: askedAs(event), by, hasTwoChecks: true, hasReason: true })
    return moved.ok ? moved.value : 'impossible'
  }, 'submitted')

it(`${CASES} cases, ${WORKERS} workers, kill -9 ${KILLS} times: nothing is lost, nothing impossible, the trail whole`, async () => {
  const first = await startCloud({ people: 300, environment: { AUDIT_KEYS: ring } })
  cloud = Promise.resolve(first)
  const office = await makeOffice(first, 'office')
  const workers = Array.from({ length: WORKERS }, (_, place) => `worker-${place}`)
  for (const worker of workers) await makeStaff(first, office, worker, { role: 'grid', streets: [STREET] })
  const applying = await linkPeople(first)
  expect(applying).toHaveLength(CASES)

  const acknowledged: Acknowledged[] = []
  let kills = 0
  const note = async (done: Acknowledged) => {
    acknowledged.push(done)
    if (kills === KILLS || acknowledged.length < (kills + 1) * MOVES_BETWEEN_KILLS) return
    kills++
    cloud = cloud.then((running) => running.killAndStart())
  }
  let isOver = false
  const working = workers.map((worker) => work(worker, () => isOver, note))
  await inTurn(applying, submit)
  while (acknowledged.length < (KILLS + 1) * MOVES_BETWEEN_KILLS) await wait(50)
  isOver = true
  await Promise.all(working)

  const now = await cloud
  await now.clock.shift(130_000)
  await now.minute()
  await now.minute()
  const cases = await all<CaseRecord>(now, 'cases')
  expect(cases).toHaveLength(CASES)
  expect(cases.filter((one) => follow(one) !== one.state || one.history.length !== one.revision)).toEqual([])

  const byId = new Map(cases.map((one) => [one._id, one]))
  const recorded = (id: string, revision: number) => byId.get(id)?.history[revision - 1]?.event as CaseEvent | 'change-measure'
  expect(acknowledged.filter(({ case: id, revision, event }) => askedAs(recorded(id, revision)) !== event)).toEqual([])

  const persons = await all<{ _id: string; case?: { id: string; revision: number } }>(now, 'persons')
  const told = new Map(persons.map((person) => [person.case?.id, person.case?.revision]))
  expect(cases.filter(({ _id, revision }) => told.get(_id) !== revision)).toEqual([])

  const acts = new Set((await all<{ requestId: string }>(now, 'audit')).map(({ requestId }) => requestId))
  expect(acknowledged.filter(({ requestId }) => !acts.has(requestId))).toEqual([])
  expect(isWhole(await verifyTrail(now.database, { keys: ring, now: now.clock.now() }))).toBe(true)
}, 240_000)
