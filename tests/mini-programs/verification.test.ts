import { type Cloud, startCloud } from '../functions/harness'
import type { Client } from '../functions/harness/client'
import { idNumberOf, PHONES } from '../functions/linking/people'
import { makeGrid, MEASURE, STREET, work } from '../functions/verification/people'
import type { MiniProgram } from '../minihost'
import { PLATFORMS, takePhone } from './phone'
import { becomeLinked } from './steps'

async function tap(phone: MiniProgram, ...ids: string[]): Promise<void> {
  for (const id of ids) (await phone.waitFor(`#${id}`)).tap()
}

async function fillIn(phone: MiniProgram): Promise<void> {
  await tap(phone, 'hasLeft-no', 'wasInRiskArea-yes', 'wasAbroad-no', 'street', 'choose-330302', `choose-${STREET}`)
  phone.find('#address').input('五马街 1 号')
  await tap(phone, 'isCodeGreen-yes', 'hadContact-no')
  phone.find('#account').input('出差回温')
  await tap(phone, 'case-promise', 'case-send')
}

describe.each(PLATFORMS)('发基层核查 on %s', (platform) => {
  let cloud: Cloud
  let worker: Client
  beforeAll(async () => {
    cloud = await startCloud({ isMorning: false })
    ;({ worker } = await makeGrid(cloud))
  }, 60_000)
  afterAll(() => cloud?.stop())

  it('confirmed, handed in, received, under control: all of it on the phone', async () => {
    const phone = await takePhone(cloud, { platform, user: 'holder' })
    await becomeLinked(phone, cloud, PHONES.traveller)
    await tap(phone, 'confirm-self')
    const field = await phone.waitFor('#id-number')
    field.input(await idNumberOf(cloud, 'demo-3'))
    await tap(phone, 'confirm-submit', 'send-to-grass-roots', 'case-send')
    await phone.waitFor({ text: '请选择街道（乡镇）' })
    await fillIn(phone)
    await phone.waitFor({ text: '核查中（未接收）' })
    const { cases } = await worker.done<{ cases: { case: string }[] }>('verification.listCases', { list: 'submitted' })
    await work(worker, cases[0]?.case ?? '', { event: 'receive' }, { event: 'control', measure: MEASURE })
    phone.navigateBack()
    await phone.waitFor(() => phone.text().includes('已管控'))
    await tap(phone, 'read-verification')
    await phone.waitFor({ text: '居家隔离' })
    expect(phone.text()).toContain('网格员老李')
    phone.close()
  })
})
