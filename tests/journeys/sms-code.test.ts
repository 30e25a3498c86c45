import { MINUTE, nextMidnight, SECOND } from '@domain/kernel/china-time'
import { type Phone, startWorld } from './browser'
import { redWords } from './looks'
import { askForCode, newestCode } from './steps'

const world = startWorld()

const wrongOf = (code: string) => code.replace(/./g, (digit) => String((Number(digit) + 1) % 10))

it('a wrong code: how many tries are left, and nothing typed is lost', async () => {
  const phone = await world.takePhone()
  await phone.press('begin')
  await askForCode(phone, '13858770001')
  const code = await newestCode(world, '13858770001')
  await phone.type('sms-code', wrongOf(code))
  await phone.press('submit')
  await phone.sees('验证码不正确')
  await phone.sees(/还可以试 4 次/)
  await phone.sees(/支持码 \S+/)
  expect(await redWords(phone)).toHaveLength(1)
  await phone.photograph('wrong-code')
  await phone.type('sms-code', code)
  await phone.press('submit')
  await phone.sees('是否允许从您浙江健康码注册信息中获取？')
})

it('an expired code is said as that, and another one serves', async () => {
  const phone = await world.takePhone()
  await phone.press('begin')
  await askForCode(phone, '13858770003')
  const code = await newestCode(world, '13858770003')
  await world.cloud.clock.shift(3 * MINUTE + SECOND)
  await phone.type('sms-code', code)
  await phone.press('submit')
  await phone.sees('验证码已过期')
  await phone.press('get-code')
  await phone.sees(/验证码已发送至/)
  await phone.type('sms-code', await newestCode(world, '13858770003'))
  await phone.press('submit')
  await phone.sees('是否允许从您浙江健康码注册信息中获取？')
})

/** Opens the mini-program anew when the last code is over, and asks for another. */
async function askAgain(phone: Phone) {
  await world.cloud.clock.shift(3 * MINUTE + SECOND)
  await phone.reopen()
  await phone.press('begin')
  await phone.press('consent')
  await phone.press('get-code')
}

it('who asks again and again is locked out until midnight, and told why and until when', async () => {
  const phone = await world.takePhone()
  await phone.press('begin')
  await askForCode(phone, '13858770004')
  for (let sends = 1; sends < 5; sends++) {
    await askAgain(phone)
    await phone.sees(/秒后重发/)
  }
  await askAgain(phone)
  await phone.sees('获取验证码过于频繁')
  await phone.reopen()
  await phone.sees('解除时间')
  await phone.press('why')
  await phone.sees(/会被认为是非法访问/)
  await phone.photograph('locked')

  const { cloud } = world
  await cloud.clock.shift(nextMidnight(cloud.clock.now()) - cloud.clock.now())
  await phone.reopen()
  await phone.press('begin')
  await phone.press('consent')
  await phone.press('get-code')
  await phone.sees(/秒后重发/)
  await phone.type('sms-code', await newestCode(world, '13858770004'))
  await phone.press('submit')
  await phone.sees('是否允许从您浙江健康码注册信息中获取？')
})

it('the ministry’s service is down: what serves meanwhile, and when it is back the same code does', async () => {
  const phone = await world.takePhone()
  await phone.press('begin')
  await askForCode(phone, '13858770005')
  const code = await newestCode(world, '13858770005')
  await world.cloud.outside.fault('itinerary', 'down')
  await phone.type('sms-code', code)
  await phone.press('submit')
  await phone.sees('国家行程核验服务暂时无法使用')
  await phone.sees(/健康码 \+ 行程卡/)
  await phone.photograph('itinerary-down')
  await world.cloud.outside.fault('itinerary', 'none')
  await world.cloud.clock.shift(6 * SECOND)
  await phone.press('submit')
  await phone.sees('是否允许从您浙江健康码注册信息中获取？')
})

it('the typed number survives a restart', async () => {
  const phone = await world.takePhone()
  await phone.press('begin')
  await phone.type('phone', '138 5877 0001')
  await phone.reopen()
  await phone.press('begin')
  expect(await phone.typed('phone')).toBe('138 5877 0001')
})
