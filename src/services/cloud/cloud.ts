import type { FunctionName, Input, Operation, Output } from '@contract/operation'
import { AnswerSchema } from '@contract/wire'
import { done, failed, type Result } from '@domain/kernel/result'
import * as v from 'valibot'
import { problemOf } from './platform-error'
import { localProblem, type Problem } from './problem'
import type { Sessions } from './sessions'
import type { Transport } from './transport'
import { within } from './within'

/** The functions, as the contract describes them. */
export interface Cloud {
  call<O extends Operation>(operation: O, input: Input<O>): Promise<Result<Output<O>, Problem>>
  /** What a file has to carry that is sent over HTTP; nothing where the platform itself says who is calling. */
  token(): Promise<Result<string | undefined, Problem>>
}

interface Parts {
  transport: Transport
  /** Absent where the platform itself says who is calling. */
  sessions?: Sessions
  /** Told the server's clock with every answer: how far it was from the phone's, in milliseconds. */
  onServerTime?: (offset: number) => void
}

const WAIT_AT_MOST = 20_000
/** Showing waits less: there may be a valid code on the phone. */
const SHOWING_WAITS_AT_MOST = 8_000

const SESSION_ENDED: readonly string[] = ['SESSION_EXPIRED', 'SESSION_INVALID', 'SESSION_MISSING']

const waitFor = ({ name }: Operation) => (name === 'status.show' ? SHOWING_WAITS_AT_MOST : WAIT_AT_MOST)
const functionOf = ({ name }: Operation) => name.slice(0, name.indexOf('.')) as FunctionName

/** Calls operations over one transport; an ended session is renewed once. */
export function createCloud({ transport, sessions, onServerTime }: Parts): Cloud {
  async function attempt<O extends Operation>(operation: O, input: Input<O>, token?: string): Promise<Result<Output<O>, Problem>> {
    let raw: unknown
    const sentAt = Date.now()
    try {
      raw = await within(waitFor(operation), transport.send(functionOf(operation), { operation: operation.name, data: input }, token))
    } catch (error) {
      return failed(problemOf(error))
    }
    const answer = v.safeParse(AnswerSchema, raw)
    if (!answer.success) return failed(localProblem('ANSWER_INVALID'))
    onServerTime?.(answer.output.at - (sentAt + Date.now()) / 2)
    if (!answer.output.ok) return failed(answer.output.error)
    const data = v.safeParse(operation.output, answer.output.data)
    return data.success ? done(data.output as Output<O>) : failed(localProblem('ANSWER_INVALID'))
  }

  return {
    token: async () => (sessions ? sessions.token() : done(undefined)),
    async call(operation, input) {
      if (!sessions || operation.audience === 'anyone') return attempt(operation, input)
      const session = await sessions.token()
      if (!session.ok) return session
      const first = await attempt(operation, input, session.value)
      if (first.ok || !SESSION_ENDED.includes(first.error.code)) return first
      const renewed = await sessions.renew(session.value)
      return renewed.ok ? attempt(operation, input, renewed.value) : renewed
    },
  }
}
