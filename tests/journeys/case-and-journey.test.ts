import { type Phone, startWorld } from './browser'
import { overflow } from './looks'
import { beJudged, declareJourney, fillIn } from './returning'
import { becomeHolder, confirmSelf, fillInCase } from './steps'

const world = startWorld()

let phone: Phone
beforeAll(async () => {
  phone = await becomeHolder(world, '13858770003')
  await confirmSelf(world, phone, '张伟')
})

it('who is being verified reads in the journey that it goes on in the case, and there of the journey', async () => {
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

it('a form that is being changed and left waits in sight', async () => {
  await phone.reopen()
  await phone.press('read-verification')
  await phone.press('case-change')
  await phone.sees('核对后保存')
  await phone.photograph('case-change')
  expect(await overflow(phone)).toEqual([])
  await phone.press('correct-home')
  await phone.type('address', '五马街 2 号')
  await phone.page.goBack()
  await phone.sees('有未保存的修改')
  await phone.photograph('case-change-left')
  expect(await overflow(phone)).toEqual([])
  await phone.press('case-change')
  await phone.sees('暂不保存')
  await phone.press('case-leave')
  await phone.press('discard-change')
  await phone.sees('改动的内容将从本机删除，不能恢复。')
  await phone.photograph('case-change-discarded')
  await phone.press('dialog-confirm')
  await phone.sees('修改表单')
})

it('我的数据 names both, each leading to its page', async () => {
  await phone.reopen()
  await phone.press('service-settings')
  await phone.press('my-data')
  await phone.sees('基层核查 · 张*')
  await phone.photograph('my-data-own')
  expect(await overflow(phone)).toEqual([])
  await phone.press('my-case-0')
  await phone.sees('核查中（未接收）')
  await phone.page.goBack()
  await phone.press('my-journey-0')
  await phone.sees('办理中的核查')
})
