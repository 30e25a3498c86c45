import { StoresContext } from '@/pages/stores'
import { calendar } from '@/stores/returning/calendar'
import type { OwnDeclaration } from '@contract/declaration/fields'
import { INITIAL_ARRIVAL } from '@domain/policy/measures.table'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { applicant, GREEN, showing } from '../../../../tests/stand-ins/answers'
import { answered, inHand, NOON, refused } from '../../../../tests/stand-ins/in-hand'
import JourneyPage from './index'

jest.mock('@/stores/returning/calendar', () => ({ calendar: { add: jest.fn(() => Promise.resolve(true)) } }))

const DECLARED: OwnDeclaration = {
  ...({ declaration: '0123456789abcdef', revision: 1, state: 'declared', level: 'high', declaredAt: NOON, changedAt: NOON } as const),
  journey: {
    ...({ people: [applicant().person], phone: '13858770001', from: '330100', via: [], means: 'train', number: 'G7349' } as const),
    ...{ departsOn: '2022-11-30', arrivesOn: '2022-11-30', street: '330302006', address: '五马街 1 号' },
    ...{ receiver: null, hasPromised: true },
  } as OwnDeclaration['journey'],
  history: [],
  onArrival: { ...INITIAL_ARRIVAL.high, since: null },
  rejudged: null,
  can: { change: true, withdraw: true },
}

const TEMPLATES = { situation: 'template-1', validity: 'template-2', journey: 'template-3' }
const RUNNING = {
  ...{ state: 'asking', notice: null, bit: null },
  running: { maskedPhone: '138****0001', answered: 0, batches: 1, overAt: NOON + 1, codeUntil: null },
}

const reading = (declaration: OwnDeclaration | null) => answered({ declaration, answeredNoAt: null })
const press = (id: string) => fireEvent.click(document.getElementById(id) as HTMLElement)

async function open(word: string | RegExp, replies: Parameters<typeof inHand>[0] = {}) {
  const hand = inHand({
    'status.show': answered(showing([applicant()])),
    'declaration.readMyDeclaration': reading(null),
    'declaration.readAnalysis': answered({ analysis: { state: 'none', running: null, notice: null, bit: null } }),
    'messages.readPermissions': answered({ templates: null, left: { situation: 0, validity: 0, journey: 0 } }),
    ...replies,
  })
  const { unmount } = render(
    <StoresContext.Provider value={hand.stores}>
      <JourneyPage />
    </StoresContext.Provider>,
  )
  await screen.findByText(word)
  return { ...hand, unmount }
}

it('begins with the analysis', async () => {
  await open('先做行程研判')
  press('analysis-start')
  await screen.findByText('请先阅读并勾选授权。')
})

describe('a code for the batch at hand', () => {
  const running = {
    maskedPhone: '138****0001',
    answered: 0,
    batches: 2,
    overAt: NOON + 600_000,
    codeUntil: NOON + 180_000,
    anotherAt: NOON + 60_000,
  }
  const awaiting = (notice: 'wrong-code' | null) => answered({ analysis: { state: 'awaiting-code', running, notice, bit: null } })

  it('another one is asked for when its time has come, by the seconds of 获取验证码', async () => {
    const { pass, calls } = await open('60 秒后可重新获取', { 'declaration.readAnalysis': awaiting(null) })
    press('analysis-another')
    act(() => pass(60_000))
    await screen.findByText('重新获取验证码')
    expect(calls.map(({ operation }) => operation)).not.toContain('declaration.requestAnotherCode')
    press('analysis-another')
    await waitFor(() => expect(calls.map(({ operation }) => operation)).toContain('declaration.requestAnotherCode'))
  })

  it('a wrong one is said once, at its field, until another is typed', async () => {
    await open('验证码不正确，请核对后重新填写。', { 'declaration.readAnalysis': awaiting('wrong-code') })
    expect(screen.getByText('验证码不正确，请核对后重新填写。').closest('.field')).not.toBeNull()
    fireEvent.change(document.getElementById('analysis-code') as HTMLInputElement, { target: { value: '1' } })
    expect(screen.queryByText('验证码不正确，请核对后重新填写。')).toBeNull()
  })
})

it('what is agreed to can be read in full and agreed to there', async () => {
  await open('先做行程研判')
  press('analysis-consent-full')
  screen.getByText('授权说明')
  press('consent-agree')
  expect(document.getElementById('analysis-consent')?.getAttribute('aria-checked')).toBe('true')
})

it('否 was answered before: when, and on to a declaration after all', async () => {
  await open('您已答复：近期不返温来温', {
    'declaration.readMyDeclaration': answered({ declaration: null, answeredNoAt: NOON - 3 * 24 * 3_600_000 }),
  })
  screen.getByText(/^11月21日答复/)
  press('returning-after-all')
  await screen.findByText('先做行程研判')
})

it('an analysis that runs is shown, whatever was answered before it', () =>
  open('研判中', {
    'declaration.readMyDeclaration': answered({ declaration: null, answeredNoAt: NOON }),
    'declaration.readAnalysis': answered({ analysis: RUNNING }),
  }))

it('asks for messages at the press that leaves a running analysis, once', async () => {
  const { services, done } = await open('研判中', {
    'declaration.readAnalysis': answered({ analysis: RUNNING }),
    'messages.readPermissions': answered({ templates: TEMPLATES, left: { situation: 0, validity: 0, journey: 0 } }),
  })
  const ask = jest.spyOn(services.subscription, 'ask')
  await screen.findByText(/离开时请允许消息提醒/)
  press('analysis-leave')
  expect(ask.mock.calls).toEqual([[Object.values(TEMPLATES)]])
  await waitFor(() => expect(done).toContain('home'))
  press('analysis-leave')
  await waitFor(() => expect(done.filter((did) => did === 'home')).toHaveLength(2))
  expect(ask).toHaveBeenCalledTimes(1)
})

it('nobody confirmed: what to do first', () =>
  open('请先确认申领人', { 'status.show': answered(showing([applicant({ role: 'unconfirmed' })])) }))

it('what is declared could not be read: why, and once more', async () => {
  const { replies } = await open('没有连上网络', { 'declaration.readMyDeclaration': undefined })
  replies['declaration.readMyDeclaration'] = reading(DECLARED)
  press('retry')
  await screen.findByText('已申报')
})

it('declared: what applies on arrival for its level, by the office’s table', async () => {
  await open('集中隔离 7 天', { 'declaration.readMyDeclaration': reading(DECLARED) })
  screen.getByText('您的行程：高风险')
  screen.getByText('天数从抵温次日算起，抵温当日不计。')
  screen.getByText(INITIAL_ARRIVAL.high.text.zh)
  screen.getByText('杭州市')
})

it.each([
  ['submitted', 'declared', '核查中', /^抵温后不另开核查/],
  ['controlled', 'declared', '已管控', /^抵温后不另开核查/],
  ['received', 'arrived', '核查中', /^抵温后的管控在这里办理/],
] as const)('a traveller whose case is %s, the journey %s: the one goes on in the other', async (verification, state, word, how) => {
  const { done } = await open(how, {
    'status.show': answered(showing([applicant({ code: { ...GREEN, verification } })])),
    'declaration.readMyDeclaration': reading({ ...DECLARED, state }),
  })
  fireEvent.click(screen.getByText(word))
  expect(done).toContain(`open case ${JSON.stringify({ person: applicant().person })}`)
})

it.each([
  ['nobody is verified', 'none', DECLARED],
  ['the case is closed', 'ended', DECLARED],
  ['another person is', 'controlled', { ...DECLARED, journey: { ...DECLARED.journey, people: [] } }],
] as const)('of a case nothing is said when %s', async (_why, verification, declared) => {
  await open('已申报', {
    'status.show': answered(showing([applicant({ code: { ...GREEN, verification } })])),
    'declaration.readMyDeclaration': reading(declared as OwnDeclaration),
  })
  expect(screen.queryByText('办理中的核查')).toBeNull()
})

it('goes into the calendar, which reminds at nine on the day before', async () => {
  const { done } = await open('加入手机日历', { 'declaration.readMyDeclaration': reading(DECLARED) })
  press('journey-calendar')
  await waitFor(() => expect(done).toContain('tell 已加入日历'))
  expect(calendar?.add).toHaveBeenCalledWith(expect.objectContaining({ day: '2022-11-30', remindBefore: 15 * 3_600_000 }))
})

it('is withdrawn after one question', async () => {
  const { calls, replies } = await open('撤回预申报', {
    'declaration.readMyDeclaration': reading(DECLARED),
    'declaration.withdrawDeclaration': answered({ declaration: { ...DECLARED, state: 'withdrawn' } }),
  })
  press('journey-withdraw')
  await screen.findByText('撤回这次预申报？')
  expect(calls.map(({ operation }) => operation)).not.toContain('declaration.withdrawDeclaration')
  replies['declaration.readMyDeclaration'] = reading({ ...DECLARED, state: 'withdrawn' })
  press('dialog-confirm')
  await screen.findByText('预申报已撤回')
  expect(calls.map(({ operation }) => operation)).toContain('declaration.withdrawDeclaration')
})

it('a change speaks of changing; changed into nothing else it is not sent, and that is said', async () => {
  const { calls, done } = await open('修改行程', { 'declaration.readMyDeclaration': reading(DECLARED) })
  press('journey-change')
  await screen.findByText('保存修改')
  expect(document.body.textContent).not.toMatch(/第 \d 步|申报/)
  press('journey-send')
  await screen.findByText('撤回预申报')
  expect(done).toContain('tell 没有改动')
  expect(calls.map(({ operation }) => operation)).not.toContain('declaration.changeDeclaration')
})

describe('a change that is left', () => {
  async function change() {
    const hand = await open('修改行程', { 'declaration.readMyDeclaration': reading(DECLARED) })
    press('journey-change')
    await screen.findByText('保存修改')
    return hand
  }
  async function changeNumber() {
    const hand = await change()
    screen.getByText('取消')
    press('correct-means')
    fireEvent.change(document.getElementById('number') as HTMLInputElement, { target: { value: 'G7350' } })
    return hand
  }

  it('as it was: nothing is said', async () => {
    const { done } = await change()
    press('journey-leave')
    await screen.findByText('撤回预申报')
    expect([screen.queryByText('有未保存的修改'), done.filter((did) => did.startsWith('tell'))]).toEqual([null, []])
  })

  it('by its button: it waits in sight, and can be gone on with', async () => {
    const { done } = await changeNumber()
    fireEvent.click(screen.getByText('暂不保存'))
    await screen.findByText('有未保存的修改')
    // The notice says it already.
    expect(done.filter((did) => did.startsWith('tell'))).toEqual([])
    press('journey-change')
    await waitFor(() => expect((document.getElementById('number') as HTMLInputElement).value).toBe('G7350'))
  })

  it('with its page, as by the way back of a mini-program: it is said, and there when the page is opened again', async () => {
    const { done, unmount, stores } = await changeNumber()
    unmount()
    expect(done).toContain('tell 修改未保存，已留在本机')
    render(
      <StoresContext.Provider value={stores}>
        <JourneyPage />
      </StoresContext.Provider>,
    )
    await screen.findByText('有未保存的修改')
    press('discard-change')
    screen.getByText('改动的内容将从本机删除，不能恢复。')
    press('dialog-cancel')
    screen.getByText('有未保存的修改')
    press('discard-change')
    press('dialog-confirm')
    expect(screen.queryByText('有未保存的修改')).toBeNull()
    press('journey-change')
    await screen.findByText('G7349')
  })
})

it('a journey that was changed meanwhile is not written over unseen: that is said, the newer one is shown, and only who insists replaces it', async () => {
  const NEWER = reading({ ...DECLARED, revision: 5, journey: { ...DECLARED.journey, number: 'G9999' } })
  const { calls, replies } = await open('修改行程', {
    'declaration.readMyDeclaration': reading(DECLARED),
    'declaration.changeDeclaration': refused('DECLARATION_CHANGED'),
  })
  const revisionsSent = () =>
    calls
      .filter(({ operation }) => operation === 'declaration.changeDeclaration')
      .map(({ input }) => (input as { revision: number }).revision)
  press('journey-change')
  await screen.findByText('保存修改')
  press('correct-means')
  fireEvent.change(document.getElementById('number') as HTMLInputElement, { target: { value: 'G7350' } })
  press('journey-next')
  press('journey-promise')
  replies['declaration.readMyDeclaration'] = NEWER
  press('journey-send')
  await screen.findByText('这条预申报刚刚有变化')
  screen.getByText('G9999')
  screen.getByText(/您开始修改后，情况又有变化/)

  press('journey-change')
  await screen.findByText('您开始修改后，情况又有变化')
  expect([screen.getByText('G9999'), screen.getByText('G7350'), screen.queryByText('这条预申报刚刚有变化')]).toEqual([
    expect.anything(),
    expect.anything(),
    null,
  ])
  press('journey-promise')
  press('journey-send')
  await screen.findByText('这条预申报刚刚有变化')
  press('journey-change')
  await screen.findByText('您开始修改后，情况又有变化')
  press('insist')
  expect(screen.queryByText('您开始修改后，情况又有变化')).toBeNull()
  press('journey-promise')
  press('journey-send')
  await waitFor(() => expect(revisionsSent()).toEqual([1, 1, 5]))
})

it('two days after the day of arrival it asks', () =>
  open(/^申报的抵温日期已过/, {
    'declaration.readMyDeclaration': reading({ ...DECLARED, journey: { ...DECLARED.journey, arrivesOn: '2022-11-22' } }),
  }))
