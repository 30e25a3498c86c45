import { makeOffice } from '../functions/office/staff'
import { STREET } from '../functions/verification/people'
import { startWorld } from './browser'
import { overflow } from './looks'
import { beJudged, declareJourney, fillIn } from './returning'
import { becomeHolder, confirmSelf, takeStaff } from './steps'

const world = startWorld()

it('a family of four by train, on one declaration; in English', async () => {
  const phone = await becomeHolder(world, '13858770002')
  await phone.press('switch')
  await phone.page.locator('[id^=applicant-]', { hasText: '林*国' }).click()
  await confirmSelf(world, phone, '林建国')
  await phone.sees('本人 · ')
  await phone.press('service-settings')
  await phone.press('language-en')
  await phone.reopen()
  await phone.sees('Updated')
  await phone.rests()
  await phone.press('service-returning')
  await phone.sees('First, a check of your travel')
  await phone.photograph('returning-begin-en')
  await beJudged(phone)
  await phone.press('analysis-go-on')
  await phone.press('returning-yes')
  const travellers = phone.page.locator('[id^=traveller-]:visible')
  expect(await travellers.count()).toBe(4)
  for (const place of [1, 2, 3]) await travellers.nth(place).click()
  await phone.photograph('returning-who-en')
  await fillIn(world, phone)
  await phone.sees('Hangzhou')
  await phone.sees('Wuma Subdistrict, Lucheng District')
  await phone.photograph('returning-review-en')
  await declareJourney(phone)
  await phone.sees('What applies on arrival')
  expect(await overflow(phone)).toEqual([])
  await phone.photograph('returning-declared-en')

  const worker = await takeStaff(world, await makeOffice(world.cloud, 'journey-street'), {
    role: 'grid',
    streets: [STREET],
    label: '李网格',
  })
  await worker.press('to-street')
  await worker.press('to-arrivals')
  await worker.sees('林*国 等 4 人 · 待抵温')
  await worker.photograph('street-arrivals')
  await worker.page.getByText('林*国 等 4 人').first().click()
  await worker.sees('138****0002')
  await worker.photograph('street-arrival')
  await worker.press('unmask')
  await worker.press('unmask-show')
  await worker.sees('请选择或填写原因。')
  await worker.press('reason-0')
  await worker.photograph('street-arrival-unmask')
  await worker.press('unmask-show')
  await worker.sees('林建国')
  await worker.page.locator('#arrival-call:visible').waitFor()
  await worker.photograph('street-arrival-clear')
  await worker.press('mark-arrive')
  await worker.sees('登记后不能撤回')
  await worker.photograph('arrival-question')
  await worker.press('dialog-confirm')
  await worker.sees('没有待抵温的人员。')
  await phone.reopen()
  await phone.page.locator('#service-returning:visible').waitFor()
  await phone.press('service-returning')
  await phone.sees('The street has noted your arrival')
})
