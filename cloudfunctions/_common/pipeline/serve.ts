import type { Instant } from '@domain/kernel/china-time'
import { type Failure, failure } from '@domain/kernel/errors'
import { failed, type Result } from '@domain/kernel/result'
import { recordAct } from '../audit/audit'
import { followRequest } from '../database/app'
import { isConflict } from '../database/errors'
import type { Caller } from '../identity/caller'
import { identify } from '../identity/identify'
import { type Invocation, readInvocation } from '../identity/invocation'
import { limit } from '../limits/limit'
import { log } from '../logging/log'
import { authorise } from './authorise'
import type { Call, Implementation } from './implement'
import { parseInput, parseRequest } from './parse'
import { present } from './present'
import { respond } from './respond'

type Outcome = Result<unknown, Failure>

/** Makes a function of CloudBase out of its operations: the way of every request, in one direction. */
export function serve(implementations: readonly Implementation[]) {
  const byName = new Map(implementations.map((implementation) => [implementation.operation.name as string, implementation]))

  async function answer(invocation: Invocation, now: Instant): Promise<Outcome> {
    const request = parseRequest(invocation)
    if (!request.ok) return request
    const implementation = byName.get(request.value.operation)
    if (!implementation) return failed(failure('OPERATION_UNKNOWN'))
    const known = identify(invocation, now)
    if (!known.ok) return known
    const caller = await authorise(implementation.operation, known.value)
    if (!caller.ok) return caller
    const input = parseInput(implementation.operation, request.value.data)
    if (!input.ok) return input
    const within = await limit(implementation.operation, caller.value, now)
    if (!within.ok) return within
    return carryOut(implementation, {
      input: input.value,
      file: invocation.file,
      caller: caller.value,
      now,
      requestId: invocation.requestId,
      log: childLog(invocation),
    })
  }

  return async function main(event: unknown, context: object): Promise<object> {
    followRequest(context)
    const invocation = await readInvocation(event, context)
    const now = Date.now()
    const outcome = await answer(invocation, now).catch((error: unknown) => caught(invocation, error))
    return respond(invocation, outcome, now)
  }
}

async function carryOut({ operation, handle }: Implementation, call: Call<unknown>): Promise<Outcome> {
  const outcome = present(operation, await handle(call))
  const said = outcome.ok ? 'done' : outcome.error.code
  call.log.info({ operation: operation.name, caller: callerName(call.caller), said, ms: Date.now() - call.now }, 'answered')
  if (operation.audited)
    await recordAct({
      operation: operation.name,
      caller: call.caller,
      at: call.now,
      outcome: said,
      requestId: call.requestId,
      about: aboutWhom(call.input),
    })
  return outcome
}

/** Inputs name cases, people, entries and proposals by keyed or drawn references only. */
function aboutWhom(input: unknown): string | undefined {
  const { case: one, person, entry, proposal } = (input ?? {}) as Partial<Record<string, unknown>>
  return [one, person, entry, proposal].find((reference) => typeof reference === 'string') as string | undefined
}

const callerName = (caller: Caller) => (caller.kind === 'citizen' ? caller.platform : caller.kind === 'staff' ? caller.role : caller.kind)
const childLog = ({ requestId }: Invocation) => log.child({ requestId })

/** The one place where bugs end. Two requests that met in the database are no bug: the caller may try again. */
function caught(invocation: Invocation, error: unknown): Outcome {
  if (isConflict(error)) return failed(failure('BUSY'))
  childLog(invocation).error({ error: error instanceof Error ? (error.stack ?? error.message) : String(error) }, 'a bug')
  return failed(failure('INTERNAL'))
}
