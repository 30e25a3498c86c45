import { ROLES } from '@domain/access/rights.table'
import { EXPECTED_RIGHTS } from '@domain/access/fixtures/expected-rights'
import { type Cloud, startCloud } from '../harness'
import type { Client } from '../harness/client'
import { makeOffice, makeStaff, makeVenue } from '../office/staff'
import { STREET } from '../verification/people'
import { EVERY_OPERATION, exampleOf } from './examples'

const PERSONS = ['citizen', 'browser', ...ROLES] as const
const CALLERS = ['nobody', ...PERSONS, 'system'] as const
type CallerName = (typeof CALLERS)[number]

const TURNED_AWAY = ['FORBIDDEN', 'SESSION_MISSING']
/** Ends the account of who calls it. */
const LAST = 'account.deleteMyData'

let callers: Record<CallerName, Client>
let cloud: Cloud
beforeAll(async () => {
  cloud = await startCloud()
  const office = await makeOffice(cloud, 'office')
  // The last office may not delete its account, which would say nothing of its right to.
  await makeOffice(cloud, 'second-office')
  callers = {
    nobody: cloud.http(),
    citizen: cloud.wechat('citizen'),
    browser: await cloud.h5(),
    venue: await makeStaff(cloud, office, 'venue', { role: 'venue', venue: await makeVenue(cloud, office) }),
    grid: await makeStaff(cloud, office, 'grid', { role: 'grid', streets: [STREET] }),
    office: cloud.wechat(office),
    bureau: await makeStaff(cloud, office, 'bureau', { role: 'bureau' }),
    system: cloud.system(),
  }
}, 60_000)
afterAll(() => cloud?.stop())

/** Whom the hand-written line lets in. */
function expected(who: string): readonly CallerName[] {
  if (who === 'everybody') return CALLERS
  if (who === 'persons') return PERSONS
  if (who === 'phones') return PERSONS.filter((caller) => caller !== 'browser')
  if (who === 'system') return ['system']
  const roles = who.split(' ').map((word) => word.split(':')[0])
  return ROLES.filter((role) => roles.includes(role))
}

it('every operation is in the hand-written table', () =>
  expect(Object.keys(EXPECTED_RIGHTS).sort()).toEqual(EVERY_OPERATION.map(([name]) => name as string).sort()))

it.each([...EVERY_OPERATION].sort(([one], [other]) => Number(one === LAST) - Number(other === LAST)))(
  '%s lets in whom it is for, and nobody else',
  async (name, operation) => {
    const letIn: CallerName[] = []
    for (const caller of CALLERS) {
      const reply = await callers[caller].call(name, exampleOf(operation).data)
      if (reply.ok || !TURNED_AWAY.includes(reply.error.code)) letIn.push(caller)
    }
    expect(letIn).toEqual(expected(EXPECTED_RIGHTS[name] ?? ''))
  },
)
