import { type Phone, startWorld } from './browser'
import { overflow } from './looks'
import { becomeHolder, declare } from './steps'

const world = startWorld()

/** The address is typed by hand; nothing is loaded anew. */
const goTo = (phone: Phone, place: string) => phone.page.evaluate((hash) => (window.location.hash = hash), place)

/** Pages that are fetched behind the code page are there: more files than at the beginning, and none for a second. */
async function fetchedAhead({ page }: Phone): Promise<void> {
  const count = () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length
  const before = await page.evaluate(count)
  await page.waitForFunction((atStart) => {
    const state = window as unknown as { files?: number; since?: number }
    const files = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js')).length
    if (files !== state.files) Object.assign(state, { files, since: Date.now() })
    return files > atStart && Date.now() - (state.since ?? 0) > 1_000
  }, before)
}

it('an address that names no page says so, and leads back to the code', async () => {
  const phone = await becomeHolder(world, '13858770001')
  await goTo(phone, '/packages/people/nothing/index')
  await phone.sees('没有这个页面')
  await phone.photograph('missing')
  await phone.press('missing-home')
  await phone.sees('更新时间')
})

it('the first address may be such a one', async () => {
  const phone = await world.takePhone()
  await phone.page.goto(`${world.cloud.url}/?again#/packages/people/nothing/index`)
  await phone.sees('没有这个页面')
  await phone.press('missing-home')
  await phone.sees('健康码和行程，合成一个码')
})

it('no form opens for somebody who is not in the list', async () => {
  const phone = await becomeHolder(world, '13858770007')
  await goTo(phone, '/packages/verification/form/index?person=x')
  await phone.sees('列表中没有该申领人')
  await phone.photograph('form-of-nobody')
  expect(await phone.isSeen(/是否离开过温州/)).toBe(false)
  await phone.press('applicant-home')
  await phone.sees('更新时间')
})

/** Pages that are about somebody who is linked. */
const OF_SOMEBODY = ['verification/form', 'verification/case', 'people/confirm', 'people/temporary', 'returning/journey']

it('while nobody is linked, they say what has to be done before, and lead there', async () => {
  const phone = await world.takePhone()
  const openAnew = (name: string) => phone.page.goto(`${world.cloud.url}/?at=${name}#/packages/${name}/index`)
  for (const name of OF_SOMEBODY) {
    await openAnew(name)
    await phone.sees('请先授权查询')
  }
  await phone.photograph('nobody-linked')
  expect(await overflow(phone)).toEqual([])
  await phone.press('nobody-linked')
  await declare(world, phone, '13858770001')
  await phone.sees('是否允许从您浙江健康码注册信息中获取？')
  for (const name of OF_SOMEBODY) {
    await openAnew(name)
    await phone.sees('请先关联健康码')
  }
  await phone.press('nobody-linked')
  await phone.sees('是否允许从您浙江健康码注册信息中获取？')
})

it('without network: pages next to the code open, another says that it did not, and does when there is network again', async () => {
  const phone = await world.takePhone()
  await phone.sees('健康码和行程，合成一个码')
  await fetchedAhead(phone)
  await phone.setOnline(false)
  await phone.press('service-questions')
  await phone.sees('怎么删除我的数据、注销账号？')
  await phone.page.goBack()
  await phone.press('service-door')
  await phone.sees('网络不可用，此页面未能打开')
  await phone.photograph('not-opened')
  await phone.press('dialog-confirm')
  await phone.sees('网络不可用，此页面未能打开')
  await phone.setOnline(true)
  await phone.press('dialog-confirm')
  await phone.sees('邀请码')
})
