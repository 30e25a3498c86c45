import type { ShownPictures } from '@contract/verification/fields'
import { jpegCarrying, SECRET } from '@domain/pictures/fixtures/carrying'
import { anotherPhoto, JPEG } from '../functions/files/pictures'
import { type Cloud, startCloud } from '../functions/harness'
import type { Client } from '../functions/harness/client'
import { idNumberOf, PHONES } from '../functions/linking/people'
import { makeGrid, MEASURE, STREET, work } from '../functions/verification/people'
import type { ApiOverrides, MiniProgram } from '../minihost'
import { startDrawing } from './drawing'
import { type MiniPlatform, PLATFORMS, takePhone } from './phone'
import { becomeLinked } from './steps'

const REPORT = 'tmp://report.jpg'
const LATER_REPORT = 'tmp://later-report.jpg'
/** What the phone calls the photo that a person chooses. */
const choosing = (chosen: () => string): Readonly<Record<MiniPlatform, ApiOverrides>> => ({
  weapp: { chooseMedia: () => ({ type: 'image', tempFiles: [{ tempFilePath: chosen(), size: 1 }] }) },
  alipay: { chooseImage: () => ({ apFilePaths: [chosen()] }) },
})

async function tap(phone: MiniProgram, ...ids: string[]): Promise<void> {
  for (const id of ids) (await phone.waitFor(`#${id}`)).tap()
}

const isEnabled = (phone: MiniProgram, id: string) => phone.waitFor(() => phone.findAll(`#${id}`)[0]?.disabled === false)

async function addPhoto(phone: MiniProgram): Promise<void> {
  await tap(phone, 'photo-add')
  await phone.waitFor('#photo-remove-0')
}

async function fillIn(phone: MiniProgram): Promise<void> {
  await tap(phone, 'hasLeft-no', 'wasInRiskArea-yes', 'wasAbroad-no', 'case-next', 'street', 'choose-330302', `choose-${STREET}`)
  phone.find('#address').input('五马街 1 号')
  await tap(phone, 'case-next', 'isCodeGreen-yes', 'hadContact-no')
  phone.find('#account').input('出差回温')
  await tap(phone, 'case-next')
  await addPhoto(phone)
  await tap(phone, 'case-next', 'case-promise', 'case-next')
  await phone.waitFor({ text: '请在框内手写签名' })
}

async function sign(phone: MiniProgram): Promise<void> {
  const paper = await phone.waitFor('#signature')
  expect(phone.find('#signature-confirm').disabled).toBe(true)
  await phone.waitFor(() => {
    paper.draw([
      { x: 20, y: 40 },
      { x: 120, y: 80 },
    ])
    return !phone.find('#signature-confirm').disabled
  })
  await tap(phone, 'signature-confirm')
  await phone.waitFor('#signature-again')
}

describe.each(PLATFORMS)('发基层核查 on %s', (platform) => {
  const draw = startDrawing()
  let cloud: Cloud
  let worker: Client
  beforeAll(async () => {
    cloud = await startCloud({ isMorning: false })
    ;({ worker } = await makeGrid(cloud))
  }, 60_000)
  afterAll(() => cloud?.stop())

  const pictures = (id: string) => worker.done<ShownPictures>('verification.readStreetPictures', { case: id })

  it('confirmed, filled in with photo and signature, received, controlled, a report afterwards: all of it on the phone', async () => {
    let chosen = REPORT
    const files = new Map([
      [REPORT, jpegCarrying(JPEG)],
      [LATER_REPORT, jpegCarrying(anotherPhoto())],
    ])
    const phone = await takePhone(cloud, { platform, user: 'holder', files, api: choosing(() => chosen)[platform] })
    await becomeLinked(phone, cloud, PHONES.traveller)
    await tap(phone, 'confirm-self')
    const field = await phone.waitFor('#id-number')
    field.input(await idNumberOf(cloud, 'demo-3'))
    await tap(phone, 'confirm-submit', 'send-to-grass-roots', 'case-next')
    await phone.waitFor({ text: '请选择是或否。' })
    await fillIn(phone)
    await sign(phone)
    await tap(phone, 'case-next')
    await phone.waitFor({ text: '请核对以下内容' })
    await draw(phone, 'case-review')
    await tap(phone, 'case-send')
    await phone.waitFor({ text: '核查中（未接收）' })
    await draw(phone, 'case-sent')

    const { cases } = await worker.done<{ cases: { case: string }[] }>('verification.listCases', { list: 'submitted' })
    const id = cases[0]?.case ?? ''
    const { photos, signature } = await pictures(id)
    const kept = Buffer.from(await (await fetch(photos[0]?.url ?? '')).arrayBuffer()).toString('latin1')
    expect([kept.length > 1000, kept.includes(SECRET), signature !== null]).toEqual([true, false, true])

    await work(worker, id, { event: 'receive' }, { event: 'control', measure: MEASURE })
    phone.navigateBack()
    await phone.waitFor(() => phone.text().includes('已管控'))
    await tap(phone, 'read-verification')
    await phone.waitFor({ text: '居家隔离' })
    await draw(phone, 'case-controlled')
    expect(phone.text()).toContain('网格员老李')

    await work(worker, id, { event: 'end', checks: [], reason: '已核实' })
    phone.navigateBack()
    await tap(phone, 'hand-in-negative-test')
    await phone.waitFor({ text: '补交核酸阴性报告' })
    chosen = LATER_REPORT
    await addPhoto(phone)
    await isEnabled(phone, 'report-send')
    await tap(phone, 'report-send')
    // Until the test itself is over.
    while ((await pictures(id)).later.length === 0) await phone.waitFor('#case-state')
    await tap(phone, 'case-pictures')
    await phone.waitFor({ text: '补交' })
    phone.close()
  }, 90_000)
})
