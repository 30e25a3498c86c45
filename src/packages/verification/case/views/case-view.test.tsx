import { type OwnCase, OwnCaseStore } from '@/stores/verification/own-case.store'
import { pictureWorld } from '@/stores/verification/picture-world'
import { StoresContext } from '@/pages/stores'
import type { Answer } from '@/stores/shown'
import { DAY } from '@domain/kernel/china-time'
import type { PersonRef } from '@domain/kernel/ids'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { applicant, showing } from '../../../../../tests/stand-ins/answers'
import { answered, inHand, NOON } from '../../../../../tests/stand-ins/in-hand'
import { CaseView } from './case-view'

const PERSON = '0123456789abcdef' as PersonRef
const MEASURE = {
  ...({ kind: 'observation', place: '五马街道温迪路 1 号', responsible: '黄建国', phone: '13900000001' } as const),
  ...{ from: '2022-11-17', to: '2022-12-01' },
}
const FORM = {
  ...{ phone: '13858770001', hasLeft: true, from: '310000', street: '330302006', address: '五马街 1 号', account: '出差' },
  ...{ isCodeGreen: true, wasInRiskArea: true, wasAbroad: false, hadContact: false },
}
const step = (at: number, event: OwnCase['history'][number]['event'], by: 'holder' | 'grid') => ({
  at,
  event,
  by,
  street: null,
  reason: null,
})

const CONTROLLED: OwnCase = {
  ...{ case: '0123456789abcdef', revision: 3, isQuestion: false, openedAt: NOON - 8 * DAY, form: FORM },
  ...({ state: 'controlled', changedAt: NOON - 7 * DAY, measure: MEASURE, negativeTest: false, photos: 0 } as const),
  healthNotes: [],
  history: [step(NOON - 8 * DAY, 'open', 'holder'), step(NOON - 7 * DAY, 'control', 'grid')],
  can: { change: false, withdraw: false, handInReport: false },
}
const ENDED: OwnCase = {
  ...CONTROLLED,
  ...({ state: 'ended', changedAt: NOON, negativeTest: true } as const),
  history: [...CONTROLLED.history, step(NOON - 2 * DAY, 'end', 'grid'), step(NOON, 'confirm-negative', 'grid')],
}

const SENT_BACK: OwnCase = {
  ...CONTROLLED,
  ...({ state: 'submitted', changedAt: NOON, measure: null } as const),
  history: [
    step(NOON - 8 * DAY, 'open', 'holder'),
    step(NOON - 7 * DAY, 'receive', 'grid'),
    { ...step(NOON, 'ask-to-complete', 'grid'), reason: '门牌号看不清' },
  ],
  can: { change: true, withdraw: true, handInReport: false },
}

const NO_DRAFT = { isBegun: false, isOvertaken: false }

const open = (own: OwnCase, shown: Partial<Answer> = {}, draft = NO_DRAFT) => {
  const hand = inHand({ 'status.show': answered(showing([applicant()], shown)) })
  render(
    <StoresContext.Provider value={hand.stores}>
      <CaseView
        store={new OwnCaseStore(pictureWorld(hand.services.cloud), PERSON)}
        own={own}
        draft={draft}
        onWithdraw={() => undefined}
        onDiscard={() => undefined}
        onAgain={() => undefined}
      />
    </StoresContext.Provider>,
  )
  return hand
}

it('a measure in force: until when it is, and whom to call', () => {
  open(CONTROLLED)
  screen.getByText('管控状态')
  screen.getByText('11月17日至12月1日')
  screen.getByText('拨打责任人 黄建国 的电话')
})

it('a measure that became another says what it was; it runs, so there is no outcome yet', () => {
  const span = { from: '2022-11-17', to: '2022-12-01' }
  const measure = { ...span, kind: 'observation', before: { ...span, kind: 'home' }, isElsewhere: true, isOther: false } as const
  open({ ...CONTROLLED, history: [...CONTROLLED.history, { ...step(NOON, 'change-measure', 'grid'), measure }] })
  screen.getByText('变更管控')
  screen.getByText('居家隔离 → 居家健康观察 · 11月17日至12月1日 · 管控地已变更')
  expect([document.querySelectorAll('.case__stage--done').length, document.querySelectorAll('.case__stage--now').length]).toEqual([2, 1])
})

it('a question that was cleared: that 两查两问 were done, and by whom; not which they were', () => {
  const cleared = { ...step(NOON, 'return', 'grid'), reason: '已核实', checks: ['card', 'code', 'travel', 'contact'] } as const
  open({ ...CONTROLLED, state: 'returned', history: [...CONTROLLED.history, { ...cleared, checks: [...cleared.checks] }] })
  screen.getByText('网格员完成两查两问')
  expect(screen.queryByText(/行程卡/)).toBeNull()
})

it('what comes next, whose street works on it, and whom to call when nobody does', () => {
  const { done } = open({ ...SENT_BACK, history: SENT_BACK.history.slice(0, 1) })
  expect(document.getElementById('case-next-words')?.textContent).toMatch(/24 小时内接收/)
  screen.getByText('鹿城区五马街道网格员')
  fireEvent.click(document.getElementById('case-hotline') as HTMLElement)
  expect(done).toContain('call 12345')
})

it('a case that was handed to another street lies there', () => {
  open({ ...CONTROLLED, history: [...CONTROLLED.history, { ...step(NOON, 'transfer', 'grid'), street: '330303002' }] })
  expect(screen.queryByText('鹿城区五马街道网格员')).toBeNull()
  screen.getByText(/^龙湾区.*网格员$/)
})

it('what was handed in can be read, with the days of its own day', () => {
  open(CONTROLLED)
  screen.getByText('近 14 天（11月3日至11月16日）是否离开过温州？')
  screen.getByText('上海市')
  screen.getByText('出差')
})

it('a measure that has ended says so, and until when it was', () => {
  open(ENDED)
  screen.getByText('已结束的管控')
  screen.getByText('已于 11月22日 12:00 结束，不再管控。')
  screen.getByText('11月17日至11月22日')
  expect(screen.queryByText('管控状态')).toBeNull()
  expect(screen.queryByText('拨打责任人 黄建国 的电话')).toBeNull()
})

it('a form that was sent back says so with the reason, and can be changed', () => {
  open(SENT_BACK)
  screen.getByText('已退回，请补充')
  screen.getByText('网格员说明：门牌号看不清')
  screen.getByText('修改表单')
  expect(document.getElementById('case-state')?.textContent).toBe('退回补充')
})

it('once it was changed, it waits for a grid worker again', () => {
  open({ ...SENT_BACK, history: [...SENT_BACK.history, step(NOON, 'change', 'holder')] })
  expect(screen.queryByText('已退回，请补充')).toBeNull()
  expect(document.getElementById('case-change')).not.toBeNull()
  expect(document.getElementById('case-state')?.textContent).toBe('核查中（未接收）')
})

it('a journey that is declared goes on in the open case, and is one tap away', async () => {
  const { stores, done } = open(CONTROLLED, { arrivesOn: '2022-11-27' })
  await act(() => stores.code.refresh())
  fireEvent.click(screen.getByText('已预申报 · 11月27日抵温'))
  expect(done).toContain('open returning')
})

it.each([
  ['none is declared', CONTROLLED, {}],
  ['the case is closed', ENDED, { arrivesOn: '2022-11-27' }],
])('of a journey nothing is said when %s', async (_why, own, shown) => {
  const { stores } = open(own, shown)
  await act(() => stores.code.refresh())
  expect(document.getElementById('case-returning')).toBeNull()
})

it('a change that was begun is in sight, and gone on with', () => {
  const { done } = open(SENT_BACK, {}, { isBegun: true, isOvertaken: false })
  screen.getByText('有未保存的修改')
  expect(screen.queryByText('修改表单')).toBeNull()
  fireEvent.click(screen.getByText('继续修改'))
  expect(done.at(-1)).toMatch(/^open verify/)
})

it('of a change that was begun on an earlier state that is said, above the newest', () => {
  open(SENT_BACK, {}, { isBegun: true, isOvertaken: true })
  screen.getByText(/您开始修改后，情况又有变化/)
  screen.getByText('继续修改')
})
