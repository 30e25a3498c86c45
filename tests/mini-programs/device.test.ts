import { startCloud, type Cloud } from '../functions/harness'
import { PHONES } from '../functions/linking/people'
import type { MiniProgram } from '../minihost'
import { CARRIERS, PLATFORMS, takePhone } from './phone'
import { becomeLinked } from './steps'

const HOME = 'pages/code/index'

describe.each(PLATFORMS)('the phone of %s', (platform) => {
  let cloud: Cloud
  let phone: MiniProgram
  const storage = new Map<string, unknown>()
  const user = 'owner'
  beforeAll(async () => {
    cloud = await startCloud({ isMorning: false })
    phone = await takePhone(cloud, { platform, user, storage })
    await becomeLinked(phone, cloud, PHONES.single)
    phone.close()
  })
  afterEach(() => phone?.close())
  afterAll(() => cloud?.stop())

  const route = () => phone.currentPage().route
  const open = async (copy = new Map(storage)) => {
    phone = await takePhone(cloud, { platform, user, storage: copy })
    await phone.waitFor('#grid-link')
  }
  const tap = (id: string) => phone.find(`#${id}`).tap()
  const shows = () => phone.callsOf(CARRIERS[platform]).filter(({ data }) => data.operation === 'status.show').length

  describe('storage', () => {
    it('that is full stops nobody', async () => {
      const full = () => {
        throw new Error('the storage is full')
      }
      phone = await takePhone(cloud, { platform, user: 'owner-of-much', api: { setStorageSync: full } })
      await becomeLinked(phone, cloud, PHONES.hangzhou)
      expect(phone.text()).toContain('周*')
      expect(phone.storage.size).toBe(0)
    })

    it('of another version is ignored, and written anew', async () => {
      const old = new Map<string, unknown>(
        [...storage.keys()].map((key) => [key, key.endsWith('session') ? storage.get(key) : { version: 1 }]),
      )
      old.set('wzfym.settings', 'large').set('wzfym.sms', 7)
      await open(old)
      expect(phone.text()).toContain('可以通行')
      expect(old.get('wzfym.shown')).toMatchObject({ answer: { applicants: [{ maskedName: '陈*明' }] } })
      tap('grid-declare')
      await phone.waitFor('#phone')
      expect(phone.find('#phone').value).toBe('')
    })

    it('holds no whole name, ID number or SMS code', () => {
      const kept = JSON.stringify([...storage])
      expect(kept).toContain('陈*明')
      expect(kept).not.toMatch(/陈晓明|\d{17}[\dX]|"code":"\d/)
    })
  })

  describe('the stack of pages', () => {
    it('grows by what is opened, and the way back leads through it', async () => {
      await open()
      tap('service-questions')
      expect(route()).toBe('packages/help/questions/index')
      phone.navigateBack()
      expect(route()).toBe(HOME)
      expect(phone.callsOf('navigateTo').map(({ url }) => url)).toEqual(['/packages/help/questions/index?situation=1'])
    })

    it('linking takes the place of declaring, and ends at home with nothing behind it', async () => {
      phone = await takePhone(cloud, { platform, user: 'owner-of-little' })
      await becomeLinked(phone, cloud, PHONES.macao)
      const moves = ['navigateTo', 'redirectTo', 'reLaunch'].map((name) => phone.callsOf(name).map(({ url }) => url.split('?')[0]))
      expect(moves).toEqual([['/packages/itinerary/declare/index'], ['/packages/people/link/index'], [`/${HOME}`]])
      phone.navigateBack()
      expect(route()).toBe(HOME)
    })

    it('a page that was opened by itself still leads home', async () => {
      phone = await takePhone(cloud, { platform, user, storage: new Map(storage), url: '/packages/itinerary/declare/index' })
      const home = await phone.waitFor('#show-code')
      home.tap()
      await phone.waitFor('#grid-link')
      expect(route()).toBe(HOME)
    })
  })

  describe('the screen', () => {
    const brightness = () => phone.callsOf('setScreenBrightness').map(({ value, brightness: alipay }) => alipay ?? value)
    const awake = () => phone.callsOf('setKeepScreenOn').map(({ keepScreenOn }) => keepScreenOn)

    it('is bright and awake while the code is shown, and as before when the person leaves', async () => {
      await open()
      await phone.waitFor(() => brightness().length === 1)
      expect([brightness(), awake()]).toEqual([[1], [true]])
      phone.hide()
      await phone.waitFor(() => brightness().length === 2)
      expect([brightness(), awake()]).toEqual([
        [1, 0.5],
        [true, false],
      ])
      phone.show()
      await phone.waitFor(() => brightness().length === 3)
      expect([brightness().at(-1), awake().at(-1)]).toEqual([1, true])
    })

    it('is as before on every other page', async () => {
      await open()
      await phone.waitFor(() => brightness().length === 1)
      tap('grid-declare')
      await phone.waitFor(() => brightness().length === 2)
      expect([brightness().at(-1), awake().at(-1)]).toEqual([0.5, false])
    })
  })

  describe('showing', () => {
    it('asks again when the page is pulled down, and lets it go', async () => {
      await open()
      expect(Object.values(phone.currentPage().config)).toContain(true)
      await phone.waitFor(() => shows() === 1)
      // The first answer is in: pulling while it is on its way asks nothing more.
      await new Promise((resolve) => setTimeout(resolve, 800))
      phone.pullDown()
      await phone.waitFor(() => phone.callsOf('stopPullDownRefresh').length === 1)
      expect(shows()).toBe(2)
    })

    it('asks again when the person comes back, and never by itself', async () => {
      await open()
      await phone.waitFor(() => shows() === 1)
      phone.hide()
      await new Promise((resolve) => setTimeout(resolve, 1_200))
      expect(shows()).toBe(1)
      phone.show()
      await phone.waitFor(() => shows() === 2)
    })
  })
})
