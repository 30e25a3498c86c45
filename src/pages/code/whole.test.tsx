import type { PersonRef } from '@domain/kernel/ids'
import { SENT_BACK_REASONS } from '@domain/verification/sent-back'
import { HOUR } from '@domain/kernel/china-time'
import { act, screen } from '@testing-library/react'
import { applicant, GREEN, showing } from '../../../tests/stand-ins/answers'
import { openCodePage as open, press } from '../../../tests/stand-ins/code-page'
import { answered, memory, NOON, refused } from '../../../tests/stand-ins/in-hand'
import { speakAs } from '@/i18n/language'

it('a green code: verdict, whose it is and from where, both times', async () => {
  await open({ 'status.show': answered(showing([applicant()])) }, '可以通行')
  screen.getByText('陈*明')
  screen.getByText('本人 · 浙江健康码（温州）')
  screen.getByText('11月24日 12:00')
  screen.getByText('11月24日 18:00')
  expect(document.getElementById('switch')?.textContent).toBe('添加家人')
})

describe('in English', () => {
  afterEach(() => speakAs(() => 'zh'))

  it('a guard who reads Chinese finds verdict and advice in it too', async () => {
    speakAs(() => 'en')
    const exposed = { ...GREEN, situation: 3, mark: 'cross', passage: 'no', itinerary: 'exposed' } as const
    await open({ 'status.show': answered(showing([applicant({ code: exposed })])) }, 'May not pass')
    screen.getByText('不能通行 · 绿码 · 行程异常 · 未核查')
    screen.getByText('请持码人按手机提示办理，也可由现场代填核查表单。')
  })
})

it('in Chinese the words stand once', async () => {
  await open({ 'status.show': answered(showing([applicant()])) }, '可以通行')
  expect(screen.queryByText(/可以通行 · /)).toBeNull()
})

it('重新申报行程 stands once: among the ways out, or in the grid', async () => {
  const code = { ...GREEN, situation: 3, mark: 'cross', passage: 'no', itinerary: 'exposed' } as const
  const hand = await open({ 'status.show': answered(showing([applicant({ code })])) }, '陈*明')
  expect(screen.getAllByText('重新申报行程')).toHaveLength(1)
  hand.replies['status.show'] = answered(showing([applicant()]))
  await act(() => hand.stores.code.refresh())
  expect(screen.getAllByText('重新申报行程')).toHaveLength(1)
})

it("the office's notice stands over the code until its end", async () => {
  const notice = { zh: '行程查询暂时较慢', en: 'Checks are slow', until: NOON + HOUR }
  await open({ 'status.show': answered(showing([applicant()], { notice })) }, '行程查询暂时较慢')
  screen.getByText('可以通行')
})

it('a notice that is over is not shown, though the phone still has it', async () => {
  const notice = { zh: '行程查询暂时较慢', en: 'Checks are slow', until: NOON }
  await open({ 'status.show': answered(showing([applicant()], { notice })) }, '可以通行')
  expect(screen.queryByText('行程查询暂时较慢')).toBeNull()
})

it('a program that is too old is told to update, beside the last code', async () => {
  const kept = memory(new Map([['shown', { at: NOON, answer: showing([applicant()]) }]]))
  await open({ 'status.show': refused('CLIENT_OUTDATED') }, '此版本已停用', kept)
  screen.getByText('可以通行')
})

it("kinds of place stand as the office has them: the table's, but for what it changed", async () => {
  const code = { ...applicant().code!, situation: 9, mark: 'none', passage: 'by-place' } as const
  await open({ 'status.show': answered(showing([applicant({ code })], { places: { outdoor: 'no', cinema: 'with-mask' } })) }, '影院')
  expect(document.querySelectorAll('.places__rule--yes')).toHaveLength(0)
  expect(document.querySelectorAll('.places__rule--with-mask')).toHaveLength(2)
})

it('the brightness goes up while the code is shown', async () => {
  const { done } = await open({ 'status.show': answered(showing([applicant()])) }, '可以通行')
  expect(done).toContain('brighten')
})

it('the first visit leads to the declaration', async () => {
  const { done } = await open({ 'status.show': answered(showing([], { phones: [] })) }, '开始申报')
  press('begin')
  expect(done).toContain('open declare')
})

const red = { ...applicant().code!, situation: 6, colour: 'red', mark: 'tick', passage: 'no' } as const

it('of several people the worst comes first, and it is said why until another is chosen', async () => {
  const child = applicant({ person: 'b000000000000003' as PersonRef, maskedName: '林*然', role: 'dependant', code: red })
  const hand = await open({ 'status.show': answered(showing([child, applicant()])) }, '林*然')
  screen.getByText('有多位申领人，先显示需要留意的一位，可切换。')
  act(() => hand.stores.code.choose(child.person))
  expect(screen.queryByText(/先显示需要留意的一位/)).toBeNull()
})

it('people with the same code come in no order that needs a word', async () => {
  const other = applicant({ person: 'b000000000000003' as PersonRef, maskedName: '林*国' })
  await open({ 'status.show': answered(showing([other, applicant()])) }, '林*国')
  expect(screen.queryByText(/先显示需要留意的一位/)).toBeNull()
})

it('a code that does not let pass says without network what is known, and from when', async () => {
  const hand = await open({ 'status.show': answered(showing([applicant({ code: red })])) }, '不能通行')
  act(() => hand.pass(HOUR))
  act(() => hand.setOnline(false))
  await screen.findByText('无网络')
  screen.getByText('颜色、行程和核查截至 12:00，之后的变化联网后更新。')
  expect(screen.queryByText(/仍可使用/)).toBeNull()
})

describe('seen from afar', () => {
  const looks = async (code: Partial<typeof red>, word: string) => {
    await open({ 'status.show': answered(showing([applicant({ code: { ...applicant().code!, ...code } })])) }, word)
    const classesOf = (place: string) => [...(document.querySelector(place)?.classList ?? [])]
    return [...classesOf('.hero'), ...classesOf('.verdict .mark')]
  }

  it('green all over is a yes', async () =>
    expect(await looks({}, '可以通行')).toEqual(expect.arrayContaining(['hero--green', 'mark--tick-white'])))

  it.each([
    ['a cross', { situation: 3, mark: 'cross', passage: 'no', itinerary: 'exposed' }, '不能通行', 'mark--cross'],
    ['a question mark', { situation: 10, mark: 'question', passage: 'no', itinerary: 'unknown' }, '不能通行', 'mark--question'],
    ['a measure that depends on the place', { situation: 9, mark: 'tick', passage: 'by-place' }, '按场所通行', 'mark--bar'],
  ] as const)('a green code with %s has no green field', async (_name, code, verdict, mark) =>
    expect(await looks(code as object, verdict)).toEqual(expect.arrayContaining(['hero--withheld', mark])),
  )

  it('a red code with a tick keeps its colour, and has no tick beside the no', async () => {
    const classes = await looks(red, '不能通行')
    expect(classes).toEqual(expect.arrayContaining(['hero--red', 'mark--stop']))
    expect(document.querySelector('.facts .mark--tick')).not.toBeNull()
  })
})

it('a temporary pass says when it ends, and the guard what it is', async () => {
  const code = { ...applicant().code!, situation: 14, mark: 'question', itinerary: 'unknown' } as const
  await open({ 'status.show': answered(showing([applicant({ code, temporaryUntil: NOON + HOUR })])) }, '绿码 · 临时通行 · 13:00 止')
  screen.getByText(/持码人已承诺近 14 天未离开温州/)
  expect(screen.queryByText(/自动顺延/)).toBeNull()
})

it('it is said that showing moves the end, unless it does not any more', async () => {
  const hand = await open({ 'status.show': answered(showing([applicant()])) }, '可以通行')
  screen.getByText(/失效时间自动顺延/)
  const [phone] = showing([]).phones
  hand.replies['status.show'] = answered(showing([applicant()], { phones: [{ ...phone!, outdated: true }] }))
  await act(() => hand.stores.code.refresh())
  expect(screen.queryByText(/失效时间自动顺延/)).toBeNull()
})

describe('a form that was sent back', () => {
  const exposed = {
    ...applicant().code!,
    situation: 4,
    mark: 'cross',
    passage: 'no',
    itinerary: 'exposed',
    verification: 'submitted',
  } as const

  it('why, and one tap to the case', async () => {
    const me = applicant({ code: exposed, sentBack: SENT_BACK_REASONS.address })
    const { done } = await open({ 'status.show': answered(showing([me])) }, '核查表单已退回，请补充')
    screen.getByText(SENT_BACK_REASONS.address.zh)
    expect(screen.queryByText(/尚未接收/)).toBeNull()
    press('sent-back')
    expect(done).toContain(`open case ${JSON.stringify({ person: me.person })}`)
  })

  it('no word of it otherwise', async () => {
    await open({ 'status.show': answered(showing([applicant({ code: exposed })])) }, '不能通行')
    expect(document.getElementById('sent-back')).toBeNull()
  })
})

it('a journey that runs is told of, and nobody who has declared one is asked to', async () => {
  const storage = memory(new Map([['away', { isOn: true, at: NOON, isAway: true }]]))
  const { stores, replies } = await open({ 'status.show': answered(showing([applicant()])) }, '可以通行', storage)
  screen.getByText('您不在温州。计划返温来温的，请提前申报行程。')
  replies['status.show'] = answered(showing([applicant()], { arrivesOn: '2022-11-30' }))
  await act(() => stores.code.refresh())
  screen.getByText('11月30日抵温')
  expect(document.getElementById('away-declare')).toBeNull()
})
