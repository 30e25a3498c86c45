import type { Operation } from '@contract/operation'
import type { Instant } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import type { PersonId } from '@domain/kernel/ids'
import { done, failed, type Result } from '@domain/kernel/result'
import { recordAct } from '../audit/audit'
import { followRequest } from '../database/app'
import { isConflict, isOverloaded } from '../database/errors'
import type { Caller } from '../identity/caller'
import { identify } from '../identity/identify'
import { type Invocation, readInvocation } from '../identity/invocation'
import { limit } from '../limits/limit'
import { countRefusal, hear } from '../limits/refusals'
import { log, type Log } from '../logging/log'
import { erasedMeanwhile } from '../people/erased-meanwhile'
import { keepTallies } from '../statistics/tally'
import { authorise } from './authorise'
import type { Call, Implementation, Noted } from './implement'
import { parseInput, parseRequest } from './parse'
import { present } from './present'
import { respond } from './respond'

type Outcome = Result<unknown, Failure>
type Admitted = Pick<Call<unknown>, 'caller' | 'input'>

/** Makes a function of CloudBase out of its operations: the way of every request, in one direction. */
export function serve(implementations: readonly Implementation[]) {
  const byName = new Map(implementations.map((implementation) => [implementation.operation.name as string, implementation]))

  async function answer(invocation: Invocation, now: Instant): Promise<Outcome> {
    const request = parseRequest(invocation)
    if (!request.ok) return request
    const implementation = byName.get(request.value.operation)
    if (!implementation) return failed(failure('OPERATION_UNKNOWN'))
    const known = identify(invocation, implementation.operation.audience, now)
    if (!known.ok) return known
    const heard = await hear(known.value, now)
    if (!heard.ok) return heard
    const admitted = await admit(implementation.operation, known.value, request.value.data, now)
    if (!admitted.ok) {
      await countRefusal(known.value)
      return admitted
    }
    const { file, requestId } = invocation
    return carryOut(implementation, { ...admitted.value, file, now, requestId, log: childLog(invocation) })
  }

  return async function main(event: unknown, context: object): Promise<object> {
    followRequest(context)
    const invocation = await readInvocation(event, context)
    const now = Date.now()
    const outcome = await answer(invocation, now).catch((error: unknown) => caught(childLog(invocation), error))
    await keepTallies(now)
    return respond(invocation, outcome, now)
  }
}

/** Who may, with input that fits, and not too often. */
async function admit(operation: Operation, known: Caller, data: unknown, now: Instant): Promise<Result<Admitted, Failure>> {
  const caller = await authorise(operation, known)
  if (!caller.ok) return caller
  const input = parseInput(operation, data)
  if (!input.ok) return input
  const within = await limit(operation, caller.value, now)
  return within.ok ? done({ caller: caller.value, input: input.value }) : within
}

/** Whatever a handler does, an audited act leaves its record before the answer goes out: nobody sees what is not on record. */
async function carryOut({ operation, handle }: Implementation, call: Omit<Call<unknown>, 'about' | 'note'>): Promise<Outcome> {
  const people: PersonId[] = []
  const noted: Noted = {}
  const telling = { about: (...ids: PersonId[]) => void people.push(...ids), note: (said: Noted) => void Object.assign(noted, said) }
  const outcome = await attempt(operation, () => act(operation, call, () => handle({ ...call, ...telling })), call.log)
  const { caller, now: at, requestId } = call
  const said = outcome.ok ? 'done' : outcome.error.code
  call.log.info({ operation: operation.name, caller: callerName(caller), said, ms: Date.now() - at }, 'answered')
  if (!operation.audited) return outcome
  try {
    await recordAct({
      operation: operation.name,
      caller,
      at,
      outcome: said,
      requestId,
      people,
      ...operation.recorded?.(call.input),
      ...noted,
    })
  } catch (error) {
    call.log.error({ operation: operation.name, said }, 'an act is not on record')
    throw error
  }
  return outcome
}

/** An account that is erased while it acts is closed to the act. */
async function act(
  operation: Operation,
  { caller, now }: Omit<Call<unknown>, 'about' | 'note'>,
  handle: () => Promise<Outcome>,
): Promise<Outcome> {
  const outcome = await handle()
  return (await erasedMeanwhile(operation, caller, now)) ? failed(failure('ACCOUNT_CLOSED')) : outcome
}

const attempt = async (operation: Operation, handle: () => Promise<Outcome>, log: Log): Promise<Outcome> => {
  try {
    return present(operation, await handle())
  } catch (error) {
    return caught(log, error)
  }
}

const callerName = (caller: Caller) => (caller.kind === 'citizen' ? caller.platform : caller.kind === 'staff' ? caller.role : caller.kind)
const childLog = ({ requestId }: Invocation) => log.child({ requestId })

/** Where bugs end. Two requests that met in the database, and a database that is too slow, are none: the caller may try again. */
function caught(log: Log, error: unknown): Outcome {
  if (isConflict(error)) return failed(failure('BUSY'))
  const said = error instanceof Error ? (error.stack ?? error.message) : String(error)
  if (isOverloaded(error)) {
    log.warn({ error: said }, 'the database is too slow')
    return failed(failure('BUSY'))
  }
  log.error({ error: said }, 'a bug')
  return failed(failure('INTERNAL'))
}
