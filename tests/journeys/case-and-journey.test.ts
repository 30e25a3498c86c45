import { startWorld } from './browser'
import { overflow } from './looks'
import { beJudged, declareJourney, fillIn } from './returning'
import { becomeHolder, confirmSelf, fillInCase } from './steps'

const world = startWorld()

it('who is being verified reads in the journey that it goes on in the case, and there of the journey', async () => {
  const phone = await becomeHolder(world, '13858770003')
  await confirmSelf(world, phone, '张伟')
  await phone.press('send-to-grass-roots')
  await fillInCase(phone, 0)
  await phone.press('case-send')
  await phone.sees('核查中（未接收）')
  await phone.reopen()
  await phone.sees('核查中')
  await phone.press('service-returning')
  await beJudged(phone)
  await phone.press('analysis-go-on')
  await phone.press('returning-yes')
  await fillIn(world, phone)
  await declareJourney(phone)
  await phone.sees('办理中的核查')
  await phone.photograph('returning-in-verification')
  expect(await overflow(phone)).toEqual([])
  await phone.page.locator('[id^=journey-case-]:visible').click()
  await phone.sees(/^已预申报 · /)
  await phone.page.locator('#case-returning:visible').scrollIntoViewIfNeeded()
  await phone.photograph('case-with-a-journey')
  expect(await overflow(phone)).toEqual([])
  await phone.press('case-returning')
  await phone.sees('办理中的核查')
})
