import { startWorld } from './browser'
import { overflow } from './looks'
import { becomeHolder, confirmSelf, fillInCase } from './steps'

const world = startWorld()
const FAMILY = '13858770002'

it('the second form of a household: one press fills in the journey and the address, the rest is asked of each', async () => {
  await world.cloud.outside.travel(FAMILY, { cities: ['330300', '310000'] })
  const phone = await becomeHolder(world, FAMILY)
  const choose = async (name: string) => {
    await phone.press('switch')
    await phone.page.locator('[id^=applicant-]', { hasText: name }).click()
  }
  await choose('林*国')
  await confirmSelf(world, phone, '林建国')
  await phone.press('send-to-grass-roots')
  await fillInCase(phone)
  await phone.press('case-send')
  await phone.sees('核查中（未接收）')
  await phone.reopen()

  await choose('王*英')
  await phone.press('send-to-grass-roots')
  await phone.sees('沿用 林*国 的行程和住址')
  await phone.photograph('case-household-offer')
  await phone.page.locator('[id^=take-]:visible').click()
  await phone.sees(/^行程、住址、联系电话和情况说明已填好/)
  await phone.photograph('case-household-taken')
  expect(await overflow(phone)).toEqual([])
  await phone.press('case-next')
  await phone.sees('请选择是或否。')
  await phone.press('wasInRiskArea-no')
  await phone.press('wasAbroad-no')
  await phone.press('case-next')
  expect(await phone.typed('address')).toBe('五马街 1 号')
  await phone.press('case-next')
  await phone.sees(/^情况说明沿用了 林\*国 填写的内容/)
  await phone.photograph('case-household-account')
})
