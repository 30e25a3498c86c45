import { SENT_BACK_REASONS } from '@domain/verification/sent-back'
import { type Cloud, startCloud } from '../harness'
import { sendPictures } from '../files/pictures'
import { ZHANG } from '../linking/people'
import { confirmed, FORM, type Holder, makeGrid, submit, work } from './people'
import type { Client } from '../harness/client'

/** 退回 on the code page: each step goes on where the one before it ended. */
describe('a form that is sent back', () => {
  let cloud: Cloud
  let worker: Client
  let me: Holder
  let id: string
  beforeAll(async () => {
    cloud = await startCloud()
    ;({ worker } = await makeGrid(cloud))
    me = await confirmed(cloud, cloud.wechat('traveller'), ZHANG)
    id = (await submit(me)).case
  }, 60_000)
  afterAll(() => cloud?.stop())

  it('is none while it waits to be received', async () => expect(await me.person()).not.toHaveProperty('sentBack'))

  it('shows its reason with the code, for which the one round trip of showing is enough', async () => {
    await work(worker, id, { event: 'receive' }, { event: 'ask-to-complete', reason: '地址不详，请写明小区、楼栋和门牌号' })
    const { phone, sentBack } = await me.person()
    expect(sentBack).toEqual(SENT_BACK_REASONS.address)
    const { setTag } = await me.client.done<{ setTag: string }>('status.show', { phone })
    const { requestId } = await me.client.call('status.show', { phone, setTag })
    expect(await cloud.roundTrips(requestId)).toBe(1)
  })

  it('is none once it has been changed', async () => {
    const { case: own } = await me.client.done<{ case: { revision: number } }>('verification.readCase', { person: me.reference })
    const pictures = await sendPictures(me.client, 0)
    await me.client.done('verification.changeCase', { person: me.reference, revision: own.revision, form: FORM, pictures })
    expect(await me.person()).not.toHaveProperty('sentBack')
  })

  it("keeps a worker's own words with the case, out of the sight of a guard", async () => {
    const reason = '五马街没有这个门牌'
    await work(worker, id, { event: 'receive' }, { event: 'ask-to-complete', reason })
    expect((await me.person()).sentBack).toEqual(SENT_BACK_REASONS['own-words'])
    expect(JSON.stringify(await me.client.done('status.show', {}))).not.toContain(reason)
  })
})
