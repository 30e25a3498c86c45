import { startCloud, type Cloud } from '../functions/harness'
import { idNumberOf, PHONES } from '../functions/linking/people'
import type { MiniProgram } from '../minihost'
import { answering, PLATFORMS, takePhone } from './phone'
import { applicantRows, lastToast, typeCode } from './steps'

const NUMBER = PHONES.family

/** Each step goes on where the one before it ended. */
describe.each(PLATFORMS)('a newcomer with a family of four, on %s', (platform) => {
  let cloud: Cloud
  let phone: MiniProgram
  beforeAll(async () => {
    cloud = await startCloud({ isMorning: false })
    phone = await takePhone(cloud, { platform, user: 'father' })
  })
  afterAll(() => {
    phone?.close()
    return cloud?.stop()
  })

  const tap = (id: string) => phone.find(`#${id}`).tap()
  const route = () => phone.currentPage().route

  it('is told what this is and what it takes', async () => {
    await phone.waitFor('#begin')
    for (const words of ['健康码和行程，合成一个码', '验证手机号', '不获取、不保存您去过的任何地点']) expect(phone.text()).toContain(words)
    tap('begin')
    await phone.waitFor('#phone')
    expect(route()).toBe('packages/itinerary/declare/index')
  })

  it('is told in words what is missing, before anything is sent', async () => {
    tap('get-code')
    await phone.waitFor({ text: '请填写手机号。' })
    await phone.waitFor({ text: '请先勾选下方的授权' })
    phone.find('#phone').input('1385877000')
    await phone.waitFor({ text: '手机号应为 11 位数字。' })
    phone.find('#phone').input('23858770002')
    await phone.waitFor({ text: '请检查手机号开头的数字。' })
    phone.find('#phone').input(NUMBER)
    tap('get-code')
    expect(phone.text()).toContain('请先勾选下方的授权')
    expect(await cloud.outside.inbox(NUMBER)).toEqual([])
  })

  it('reads the whole consent and agrees there', async () => {
    tap('consent-full')
    await phone.waitFor({ text: '不会收到、保存或显示您去过的任何地点' })
    expect(phone.text()).toContain('请先勾选下方的授权')
    tap('consent-agree')
    await phone.waitFor(() => !phone.text().includes('请先勾选下方的授权'))
    expect(phone.findAll('#consent-agree')).toEqual([])
  })

  it('gets a code by SMS, and waits before the next', async () => {
    tap('get-code')
    await phone.waitFor({ text: `验证码已发送至 ${NUMBER}` })
    expect(phone.find('#get-code').text).toMatch(/^\d+ 秒后重发$/)
    expect(phone.find('#get-code').disabled).toBe(true)
    expect(await cloud.outside.inbox(NUMBER)).toHaveLength(1)
  })

  it('is told of a wrong code, keeps what was typed, and authorises with the right one', async () => {
    const [sms] = await cloud.outside.inbox(NUMBER)
    phone.find('#sms-code').input(sms?.code === '000000' ? '000001' : '000000')
    tap('submit')
    await phone.waitFor({ text: '验证码不正确' })
    expect(phone.text()).toMatch(/还可以试 \d 次/)
    expect(phone.find('#phone').value).toBe(NUMBER)
    await typeCode(phone, cloud, NUMBER)
    tap('submit')
    await phone.waitFor('#link-yes')
    expect(route()).toBe('packages/people/link/index')
  })

  it('links the family at once', async () => {
    expect(phone.text()).toContain('是否允许从您浙江健康码注册信息中获取？')
    tap('link-yes')
    await phone.waitFor({ text: '已关联 4 位申领人' })
    tap('link-done')
    await phone.waitFor('#grid-link')
    expect(route()).toBe('pages/code/index')
  })

  it('sees the worst code first: colour, verdict and travel', async () => {
    await phone.waitFor({ text: '动态码每 30 秒更新' })
    expect(phone.text()).toContain('林*然')
    expect(phone.find('.hero').classes).toContain('hero--red')
    for (const words of ['不能通行', '红码 · 行程正常', '更新时间', '失效时间']) expect(phone.text()).toContain(words)
    expect(phone.text()).not.toContain('可以通行')
  })

  it('switches to oneself, who may pass', async () => {
    expect(phone.find('#switch').text).toBe('切换申领人 · 4')
    tap('switch')
    await phone.waitFor(() => applicantRows(phone).length > 0)
    const rows = applicantRows(phone)
    const seen = rows.map(({ text }) => /.\*..码/.exec(text)?.[0])
    expect(seen.slice(0, 2)).toEqual(['林*然红码', '林*涵黄码'])
    expect(new Set(seen.slice(2))).toEqual(new Set(['林*国绿码', '王*英绿码']))
    rows.find(({ text }) => text.includes('林*国'))?.tap()
    await phone.waitFor({ text: '可以通行' })
    expect(applicantRows(phone)).toEqual([])
    expect(phone.find('.hero').classes).toContain('hero--green')
    expect(phone.text()).toContain('绿码 · 行程正常')
  })

  it('confirms to be that person by the full ID number', async () => {
    expect(phone.text()).toContain('未确认')
    tap('confirm-self')
    const field = await phone.waitFor('#id-number')
    expect(phone.text()).toContain('林*国 是您本人吗？')
    field.input('110105194912310021')
    tap('confirm-submit')
    await phone.waitFor({ text: '请逐位核对，最后一位与前面不符。' })
    phone.find('#id-number').input('11010519491231002X')
    tap('confirm-submit')
    await phone.waitFor({ text: '身份证号与健康码登记的不一致' })
    phone.find('#id-number').input(await idNumberOf(cloud, 'demo-2'))
    tap('confirm-submit')
    await phone.waitFor({ text: '本人 · 浙江健康码（温州）' })
    expect(route()).toBe('pages/code/index')
    expect(lastToast(phone)).toBe('已确认是本人')
    expect(phone.findAll('#confirm-self')).toEqual([])
  })

  it('unlinks somebody, after being asked once', async () => {
    tap('switch')
    await phone.waitFor(() => applicantRows(phone).length > 0)
    applicantRows(phone)
      .find(({ text }) => text.includes('林*涵'))
      ?.tap()
    await phone.waitFor({ text: '家庭代办' })
    tap('grid-unlink')
    await phone.waitFor({ text: '解除与 林*涵 的关联？' })
    tap('dialog-cancel')
    await phone.waitFor(() => phone.findAll('#dialog-confirm').length === 0)
    tap('grid-unlink')
    const yes = await phone.waitFor('#dialog-confirm')
    yes.tap()
    await phone.waitFor({ text: '切换申领人 · 3' })
    expect(phone.text()).not.toContain('林*涵')
    expect(lastToast(phone)).toBe('已解除关联')
  })

  it('opens the pages of help', async () => {
    tap('grid-cities')
    await phone.waitFor({ text: '上海市' })
    expect(phone.text()).toMatch(/共 \d+ 个城市/)
    phone.navigateBack()
    tap('service-questions')
    const question = await phone.waitFor('#question-question-mark')
    expect(phone.text()).not.toContain('两查两问')
    question.tap()
    await phone.waitFor({ text: '两查两问' })
    phone.navigateBack()
    tap('service-returning')
    await phone.waitFor({ text: '先做行程研判' })
    phone.navigateBack()
  })

  it('reads everything in English, large and dark, as soon as that is chosen', async () => {
    tap('service-settings')
    const english = await phone.waitFor('#language-en')
    english.tap()
    await phone.waitFor({ text: 'Language' })
    tap('type-large')
    tap('theme-dark')
    await phone.waitFor('.frame--dark')
    expect(phone.find('.frame').classes).toContain('frame--large')
    phone.navigateBack()
    await phone.waitFor({ text: 'May not pass' })
    expect(phone.text()).toContain('Family · Zhejiang health code (Wenzhou)')
  })

  it('finds number, language and last code again after a restart, before any answer', async () => {
    const { storage } = phone
    phone.close()
    phone = await takePhone(cloud, { platform, user: 'father', storage, api: answering(platform, () => new Promise(() => undefined)) })
    expect(phone.text()).toContain('May not pass')
    expect(phone.find('.frame').classes).toEqual(expect.arrayContaining(['frame--dark', 'frame--large']))
    const again = await phone.waitFor('#grid-declare')
    again.tap()
    await phone.waitFor('#phone')
    expect(phone.find('#phone').value).toBe(NUMBER)
    expect(phone.find('#sms-code').value).toBe('')
  })

  it('entered by the code of a poster: the declaration is there at once', async () => {
    const other = await takePhone(cloud, { platform, user: 'by-poster', url: '/pages/code/index?scene=declare' })
    await other.waitFor('#get-code')
    other.navigateBack()
    await other.waitFor('#begin')
    other.close()
  })
})
