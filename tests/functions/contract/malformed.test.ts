import { COMMON_ERRORS, type Operation } from '@contract/operation'
import { OPERATIONS } from '@contract/registry'
import { ERRORS } from '@domain/kernel/errors'
import * as v from 'valibot'
import { type Cloud, startCloud } from '../harness'
import type { Reply } from '../harness/client'
import { PHONES, proveAndLink } from '../linking/people'
import { type Kept, readKept } from './kept'
import { EVERY_OPERATION, exampleOf } from './examples'
import { malformedData, strangeData } from './malformed'
import { type SenderName, type Senders, allowedFor, codeOf, functionOf, gather, makeSenders } from './senders'

let cloud: Cloud
let senders: Senders
let before: Kept

beforeAll(async () => {
  cloud = await startCloud()
  senders = await makeSenders(cloud)
  // Something that a wrong request could spoil: the sender has a family.
  await proveAndLink(cloud, cloud.wechat('sender'), PHONES.family)
  before = await readKept(cloud)
}, 60_000)
afterAll(() => cloud?.stop())
afterEach(async () => expect(await readKept(cloud)).toEqual(before))

/** Code, field and support code of a refusal; the whole reply when it is none. The place in a list or a form is left out. */
const said = (reply: Reply): unknown =>
  reply.ok ? reply : [reply.error.code, String(reply.error.params['field']).split('.')[0], reply.error.support]

const support = (code: keyof typeof ERRORS) => expect.stringMatching(new RegExp(`^H-${ERRORS[code]}-[0-9A-F]{4}$`)) as unknown

/** Whoever may call it; where several may, each has its turn at some operation. */
function senderOf(name: string, operation: Operation): SenderName {
  const allowed = allowedFor(operation)
  return allowed[name.length % allowed.length] ?? 'nobody'
}

it('an example of every operation fits its schema', () =>
  OPERATIONS.forEach((operation) => expect(v.safeParse(operation.input, exampleOf(operation).data).issues).toBeUndefined()))

describe.each(EVERY_OPERATION)('%s', (name, operation) => {
  it('refuses data that do not fit, by name of the field', async () => {
    const sender = senderOf(name, operation)
    const requests = malformedData(operation)
    const replies = await gather(requests, async ({ data }) => said(await senders[sender](functionOf(name), { operation: name, data })))
    const expected = requests.map(({ title, field }) => [title, ['REQUEST_INVALID', field, support('REQUEST_INVALID')]])
    expect(replies).toEqual(Object.fromEntries(expected))
  })

  it('refuses strange texts in its own words', async () => {
    const sender = senderOf(name, operation)
    const replies = await gather(strangeData(operation), async ({ data }) =>
      codeOf(await senders[sender](functionOf(name), { operation: name, data })),
    )
    for (const [title, code] of Object.entries(replies)) expect([title, own(operation)]).toEqual([title, expect.arrayContaining([code])])
  })
})

/** What an operation may say to an input, apart from that it is broken. */
const own = ({ errors }: Operation): string[] => [...COMMON_ERRORS, ...errors].filter((code) => code !== 'INTERNAL')
