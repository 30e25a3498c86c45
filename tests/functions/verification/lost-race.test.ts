import { MINUTE } from '@domain/kernel/china-time'
import { OTHER_STREET, submit } from './people'
import { startGrid } from './grid'

const grid = startGrid()

it('two workers at the same moment: one wins, the other is told', async () => {
  const { case: id } = await submit(grid.chen)
  const receive = { case: id, revision: 1, move: { event: 'receive' } }
  const both = await Promise.all([grid.worker, grid.office].map((staff) => staff.call('verification.moveStreetCase', receive)))
  expect(both.map((reply) => (reply.ok ? 'done' : reply.error.code)).sort()).toEqual(['CASE_CHANGED', 'done'])
})

it('a change that died between case and person is told within two minutes', async () => {
  const { cloud, office, zhang } = grid
  const opened = await submit(zhang)
  for (let calls = 3; calls < 40; calls++) {
    await cloud.failDatabase(calls, 'before')
    const move = { event: 'transfer', street: OTHER_STREET, reason: '已搬家' }
    const reply = await office.call('verification.moveStreetCase', { case: opened.case, revision: opened.revision, move })
    await cloud.forgiveDatabase()
    if (!reply.ok && reply.error.code === 'CASE_CHANGED') break
  }
  await cloud.clock.shift(2 * MINUTE)
  await cloud.minute()
  const records = (await cloud.database.collection('cases').where({ _id: opened.case }).get()).data as {
    revision: number
    untold?: number
  }[]
  const persons = (await cloud.database.collection('persons').where({ 'case.id': opened.case }).get()).data as {
    case: { revision: number }
    fanPending?: number
  }[]
  expect(records[0]?.untold).toBeUndefined()
  expect(persons.map((person) => [person.case.revision, person.fanPending])).toEqual([[records[0]?.revision, undefined]])
})
