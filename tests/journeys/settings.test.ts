import { startWorld } from './browser'
import { isOnFirstScreen, overflow } from './looks'
import { becomeHolder } from './steps'

const world = startWorld()

it('English, large and dark: at once, on every page, and after a restart; nothing is cut', async () => {
  const phone = await becomeHolder(world, '13858770001')
  await phone.press('service-settings')
  await phone.press('language-en')
  await phone.sees('Settings')
  await phone.sees(/A browser gets no messages/)
  await phone.press('type-large')
  await phone.press('theme-dark')
  await phone.photograph('settings')
  await phone.page.goBack()
  await phone.sees('May pass')
  await phone.reopen()
  await phone.sees('May pass')
  await phone.photograph('green-large-dark-en')
  expect(await overflow(phone)).toEqual([])
  expect(await isOnFirstScreen(phone, '.verdict')).toBe(true)
})

it('a phone in English opens in English', async () => {
  const phone = await world.takePhone({ locale: 'en-GB' })
  await phone.sees('Start')
  await phone.photograph('start-en')
})

it('help: questions open and close, the compared cities stand under their provinces', async () => {
  const phone = await becomeHolder(world, '13858770007')
  await phone.press('service-questions')
  await phone.press('question-privacy')
  await phone.sees(/到过为“1”/)
  await phone.photograph('questions')
  await phone.type('find', '护照')
  await phone.press('question-foreigners')
  await phone.sees(/国内手机号/)
  await phone.photograph('questions-found')
  await phone.type('find', '没有这样的词')
  await phone.sees('没有找到，请换一个词。')
  await phone.page.goBack()
  await phone.press('grid-cities')
  await phone.sees('共 39 个城市')
  await phone.sees('兰州市')
  await phone.photograph('cities')
})
