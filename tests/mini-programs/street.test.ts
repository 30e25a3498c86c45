import type { ListedCase } from '@contract/verification/street-case'
import { addDays, civilDate } from '@domain/kernel/china-time'
import { type Cloud, startCloud } from '../functions/harness'
import type { Client } from '../functions/harness/client'
import { PHONES } from '../functions/linking/people'
import { makeOffice } from '../functions/office/staff'
import { confirmed, type Holder, STREET, submit, work } from '../functions/verification/people'
import type { MiniProgram } from '../minihost'
import { startDrawing } from './drawing'
import { PLATFORMS, takePhone } from './phone'

async function tap(phone: MiniProgram, ...ids: string[]): Promise<void> {
  for (const id of ids) (await phone.waitFor(`#${id}`)).tap()
}

describe.each(PLATFORMS)('a grid worker on %s', (platform) => {
  const draw = startDrawing()
  let cloud: Cloud
  let office: Client
  let holder: Holder
  let phone: MiniProgram
  beforeAll(async () => {
    cloud = await startCloud({ isMorning: false })
    const name = await makeOffice(cloud, 'office')
    office = cloud.wechat(name)
    holder = await confirmed(cloud, cloud.wechat('holder'), { phone: PHONES.traveller, maskedName: '张*', id: 'demo-3' })
    await submit(holder)
    const invited = { role: 'grid', streets: [STREET], label: '李网格' }
    const { code } = await office.done<{ code: string }>('office.inviteStaff', invited)
    phone = await takePhone(cloud, { platform, user: 'worker', url: 'packages/staff/door/index' })
    const field = await phone.waitFor('#invitation')
    field.input(code)
    await tap(phone, 'sign-in', 'to-street')
  }, 60_000)
  afterAll(() => {
    phone?.close()
    return cloud?.stop()
  })

  const theCase = async () =>
    (await office.done<{ cases: ListedCase[] }>('verification.searchCases', { search: { by: 'name', text: '张伟' } })).cases[0]

  it('receives in a stairwell: it waits on the phone, sealed, and goes out with network', async () => {
    const row = await phone.waitFor({ id: /^case-[0-9a-f]{16}$/ })
    await draw(phone, 'street')
    row.tap()
    await phone.waitFor('#move-receive')
    await draw(phone, 'street-case')
    phone.setNetwork('none')
    await tap(phone, 'move-receive')
    await phone.waitFor({ text: '1 项等待发送' })
    await draw(phone, 'street-waiting')
    expect((await theCase())?.state).toBe('submitted')
    const kept = JSON.stringify([...phone.storage].filter(([key]) => /street-queue/.test(key)))
    expect(kept).toMatch(/[0-9a-f]{100}/)
    expect(kept).not.toMatch(/张|receive/)
    phone.setNetwork('wifi')
    await tap(phone, 'queue-send', 'move-control')
    expect((await theCase())?.state).toBe('received')
  })

  it('a form with faults jumps to the first, and a day is picked from a calendar', async () => {
    await tap(phone, 'measure-confirm')
    await phone.waitFor({ text: '请选择管控措施。' })
    await draw(phone, 'street-measure-faults')
    // Once it is drawn.
    await phone.waitFor(() => phone.callsOf('pageScrollTo').length > 0)
    expect(phone.callsOf('pageScrollTo').at(-1)).toMatchObject({ selector: '.field__error' })
    await tap(phone, 'measure-monitoring', 'place-own-address')
    phone.find('#measure-responsible').input('李网格')
    phone.find('#measure-phone').input('057788881234')
    const first = civilDate(cloud.clock.now())
    const last = addDays(first, 20)
    await tap(phone, 'measure-to')
    if (last.slice(0, 7) !== first.slice(0, 7)) await tap(phone, 'later')
    await tap(phone, `day-${last}`)
    await phone.waitFor(() => phone.findAll('.month').length === 0 && phone.text().includes(last))
    await tap(phone, 'measure-confirm')
    await phone.waitFor('#health-write')
    await draw(phone, 'street-controlled')
    const measure = { kind: 'monitoring', place: '鹿城区五马街道五马街 1 号', from: first, to: last }
    expect(await holder.client.done('verification.readCase', { person: holder.reference })).toMatchObject({ case: { measure } })
  })

  it('what comes too late says why and what stands now', async () => {
    phone.setNetwork('none')
    await tap(phone, 'move-end', 'reason-0')
    await phone.waitFor('.choices__option--on')
    await draw(phone, 'street-end-early')
    await tap(phone, 'close-confirm')
    await phone.waitFor({ text: '1 项等待发送' })
    await work(office, (await theCase())?.case ?? '', { event: 'end', checks: [], reason: '已核实' })
    phone.setNetwork('wifi')
    await tap(phone, 'queue-send')
    await phone.waitFor({ text: '现在：已结束管控' })
    await draw(phone, 'street-too-late')
    await tap(phone, 'queue-dismiss')
    await phone.waitFor(() => phone.findAll('#queue-dismiss').length === 0)
    phone.navigateBack()
    await phone.waitFor({ text: '已办结 1' })
  })
})
