import { PHONES } from '../functions/linking/people'
import { makeOffice, makeStaff } from '../functions/office/staff'
import { confirmed, FORM, MEASURE, OTHER_STREET, STREET, submit, submitHousehold, work } from '../functions/verification/people'
import { HAND, type Phone, startWorld } from './browser'
import { cutWords, overflow } from './looks'
import { takeDesk } from './steps'

const world = startWorld()
let desk: Phone

beforeAll(async () => {
  const { cloud } = world
  const office = await makeOffice(cloud, 'office')
  const worker = await makeStaff(cloud, office, 'worker', { role: 'grid', streets: [STREET] })
  const zhang = await confirmed(cloud, cloud.wechat('zhang'), { phone: PHONES.traveller, maskedName: '张*', id: 'demo-3' })
  await submit(zhang, { ...FORM, street: OTHER_STREET, hadContact: true })
  const { father } = await submitHousehold(cloud, cloud.wechat('father'), { ...FORM, phone: PHONES.family })
  await work(worker, father.case, { event: 'receive' }, { event: 'control', measure: { ...MEASURE, place: { as: 'own-address' } } })
  desk = await takeDesk(world, office, { role: 'office', label: '王主任' }, 'cases')
})

const looksRight = async (phone: Phone) => expect([await overflow(phone), await cutWords(phone)]).toEqual([[], []])

it('the office narrows all cases by place, state and age, and opens one where it is worked on', async () => {
  await desk.sees('龙湾区')
  await desk.photograph('cases-wide')
  await looksRight(desk)
  expect(await desk.read('.cases')).not.toMatch(/[A-Za-z]{2,}/)

  await desk.press('cases-place')
  await desk.press('choose-330302')
  await desk.photograph('cases-place')
  await desk.press('choose-330302')
  await desk.page.locator('.table:visible').getByText('张*').waitFor({ state: 'detached' })
  await desk.press('cases-state-controlled')
  await desk.page.locator('.table__row:visible').nth(2).waitFor({ state: 'detached' })
  await desk.sees('林*国')
  await desk.press('cases-age-older')
  await desk.sees('没有符合条件的核查')
  await desk.photograph('cases-none')
  await desk.press('cases-age-any')
  await desk.page.locator('.table__row--pressable:visible').first().click()
  await desk.sees('核查详情')
  await desk.sees('林*国')
})

it('the same on a phone', async () => {
  await desk.page.setViewportSize(HAND)
  await desk.reopen()
  await desk.press('service-door')
  await desk.press('to-cases')
  await desk.sees('龙湾区')
  await desk.photograph('cases-hand')
  await looksRight(desk)
})

it('the same in English', async () => {
  const english = await takeDesk(world, 'office', { role: 'office', label: '李主任' }, 'cases', { locale: 'en-GB' })
  await english.sees('Under control')
  await english.sees('Wuma Subdistrict, Lucheng District')
  await english.photograph('cases-english')
  await looksRight(english)
  await english.press('cases-place')
  await english.type('step-search', 'ouhai')
  await english.sees('Wutian Subdistrict')
  await english.photograph('cases-place-english')
})
