import { SEND_PAUSE } from '@domain/itinerary/sms-code'
import { MINUTE, SECOND } from '@domain/kernel/china-time'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { answered, inHand, memory, NOON, refused } from '../../../../tests/stand-ins/in-hand'
import { query } from '../../../../tests/stand-ins/taro'
import { applicant, GREEN, PHONE, showing } from '../../../../tests/stand-ins/answers'
import { StoresContext } from '@/pages/stores'
import { revealFault } from '@/stores/faults'
import { jumpTo } from '@/ui/jump-to'
import * as v from 'valibot'
import DeclarePage from './index'

jest.mock('@/stores/faults', () => ({ revealFault: jest.fn() }))
jest.mock('@/ui/jump-to', () => ({ jumpTo: jest.fn() }))
beforeEach(() => jest.mocked(revealFault).mockClear())

const field = (id: string) => document.getElementById(id) as HTMLInputElement
const type = (id: string, value: string) => fireEvent.change(field(id), { target: { value } })
const press = (id: string) => fireEvent.click(field(id))

const open = (replies: Parameters<typeof inHand>[0], storage = memory()) => {
  const hand = inHand(replies, { storage })
  render(
    <StoresContext.Provider value={hand.stores}>
      <DeclarePage />
    </StoresContext.Provider>,
  )
  return hand
}

it('says what is missing where it is missing', () => {
  open({})
  press('submit')
  screen.getByText('请填写手机号。')
  screen.getByText('请填写短信验证码。')
  screen.getByText('请先阅读并勾选授权。')
})

it.each([
  [applicant(), /陈\*明 的防疫码 18:00 前仍然有效，可以继续亮码/, 'good'],
  [
    applicant({ code: { ...GREEN, situation: 3, mark: 'cross', passage: 'no', itinerary: 'exposed' } }),
    /陈\*明 的防疫码 18:00 前照常显示，能否通行以码上的结论为准/,
    'info',
  ],
])('a code that holds is good news only when it passes', async (shown, words, tone) => {
  const { stores } = open({ 'status.show': answered(showing([shown])) })
  await act(() => stores.code.refresh())
  expect(screen.getByText(words).closest(`.notice--${tone}`)).not.toBeNull()
})

it('what is missing is brought into sight', async () => {
  open({})
  press('submit')
  await waitFor(() => expect(revealFault).toHaveBeenCalledTimes(1))
})

it('asking for a code without the consent: a word beside the button, the box marked, and both brought into sight', async () => {
  open({})
  type('phone', '13858770021')
  press('get-code')
  const word = screen.getByText('请先勾选下方的授权，再获取验证码。')
  expect(word.closest('.field')?.contains(field('get-code'))).toBe(true)
  expect(document.querySelectorAll('.field__error')).toHaveLength(1)
  expect(field('consent').className).toContain('check-row--bad')
  await waitFor(() => expect(jumpTo).toHaveBeenCalledWith('sms-code'))
  press('consent')
  expect(document.querySelector('.field__error')).toBeNull()
})

it.each([
  ['SMS_CODE_WRONG', /^验证码不正确。请核对.+（支持码 T-000-0000）$/],
  ['SMS_CODE_EXPIRED', /^验证码已过期。/],
] as const)('%s is said once, at the field of the code, until another is typed', async (code, words) => {
  open({ 'itinerary.authorise': refused(code) })
  type('phone', '13858770021')
  type('sms-code', '123456')
  press('consent')
  press('submit')
  const said = await screen.findByText(words)
  expect(said.closest('.field')?.contains(field('sms-code'))).toBe(true)
  expect(document.querySelectorAll('.field__error, .notice--error')).toHaveLength(1)
  type('sms-code', '654321')
  expect(screen.queryByText(words)).toBeNull()
})

it('the consent starts empty, can be read in full and agreed to there', () => {
  open({})
  expect(field('consent').getAttribute('aria-checked')).toBe('false')
  press('consent-full')
  screen.getByText('授权说明')
  press('consent-agree')
  expect(field('consent').getAttribute('aria-checked')).toBe('true')
})

it('reading the full text does not tick the box', () => {
  open({})
  press('consent-full')
  expect(field('consent').getAttribute('aria-checked')).toBe('false')
})

it.each([
  [0, `replace link ${JSON.stringify({ phone: PHONE })}`],
  [2, 'home'],
])('a right code with %i people linked leads on: %s', async (linked, way) => {
  const hand = open({
    'sms.sendCode': answered({ outcome: 'sent', retryAt: NOON + MINUTE, expiresAt: NOON + 3 * MINUTE }),
    'itinerary.authorise': answered({ phone: PHONE, linked }),
  })
  type('phone', '13858770001')
  press('consent')
  press('get-code')
  await screen.findByText('60 秒后重发')
  screen.getByText(`同一账号两次获取须间隔 ${SEND_PAUSE / SECOND} 秒，为家人获取也一样`)
  type('sms-code', '123456')
  press('submit')
  await waitFor(() => expect(hand.done).toEqual([way]))
  await screen.findByText('授权查询')
})

it('more cities than a code is good for: on to the page of the further codes', async () => {
  const hand = open({ 'itinerary.authorise': refused('CODES_NEEDED'), 'declaration.startAnalysis': answered({ analysis: {} }) })
  type('phone', '13858770001')
  type('sms-code', '123456')
  press('consent')
  press('submit')
  await waitFor(() => expect(hand.done).toEqual(['replace check']))
})

it('a relative’s number is typed anew, and is not kept in the place of one’s own', async () => {
  query['of'] = 'family'
  const storage = memory(new Map([['declared-phone', '13858770001']]))
  open({}, storage)
  screen.getByText('核验家人的 14 天行程')
  expect(field('phone').value).toBe('')
  type('phone', '13858770005')
  expect(storage.read('declared-phone', v.string())).toBe('13858770001')
  delete query['of']
})

describe('again for somebody whose code is on display', () => {
  const RELATIVE = '13858770021'
  const kept = (sent: string) => [['declared-phone', '13858770001'] as const, ['sms', { phone: sent }] as const]

  async function openFor(role: 'self' | 'dependant' | 'unconfirmed', sent: string) {
    const hand = inHand(
      { 'status.show': answered(showing([applicant({ role })])) },
      { storage: memory(new Map<string, unknown>(kept(sent))) },
    )
    await act(() => hand.stores.code.refresh())
    render(
      <StoresContext.Provider value={hand.stores}>
        <DeclarePage />
      </StoresContext.Provider>,
    )
    return hand
  }

  it.each([
    ['dependant', RELATIVE, RELATIVE],
    ['unconfirmed', RELATIVE, RELATIVE],
    ['dependant', '13858770009', ''],
  ] as const)('%s with a phone of their own, the last code sent to %s: begins with "%s"', async (role, sent, begun) => {
    const { storage } = await openFor(role, sent)
    screen.getByText('核验家人的 14 天行程')
    screen.getByText(/^登记的手机号是 138\*\*\*\*0021/)
    expect(field('phone').value).toBe(begun)
    expect(storage.read('declared-phone', v.string())).toBe('13858770001')
  })

  it('one’s own begins with the number that was typed last', async () => {
    await openFor('self', RELATIVE)
    expect(field('phone').value).toBe('13858770001')
  })
})

it('any other error stands above the button with its support code, and nothing typed is lost', async () => {
  open({ 'itinerary.authorise': refused('ITINERARY_DOWN') })
  type('phone', '13858770001')
  type('sms-code', '123456')
  press('consent')
  press('submit')
  await screen.findByText('国家行程核验服务暂时无法使用')
  screen.getByText('支持码 T-000-0000')
  expect([field('phone').value, field('sms-code').value]).toEqual(['13858770001', '123456'])
})
