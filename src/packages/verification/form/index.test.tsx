import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { applicant, GREEN, showing } from '../../../../tests/stand-ins/answers'
import { answered, inHand, memory, refused } from '../../../../tests/stand-ins/in-hand'
import { query } from '../../../../tests/stand-ins/taro'
import { StoresContext } from '@/pages/stores'
import { TYPED } from '@/stores/typed'
import type { Itinerary } from '@domain/status'
import FormPage from './index'

const CASE = { state: 'submitted', history: [], form: { account: '出差回温' }, can: { change: true, withdraw: true, handInReport: false } }
const PICTURES = { photos: [], later: [], signature: null }

interface Opened {
  itinerary?: Itinerary
  change?: string
  storage?: ReturnType<typeof memory>
}

const open = (replies: Parameters<typeof inHand>[0], { itinerary = 'clear', change, storage = memory() }: Opened = {}) => {
  Object.assign(query, { person: applicant().person, change })
  const shown = applicant({ code: { ...GREEN, itinerary } })
  const hand = inHand({ 'status.show': answered(showing([shown])), ...replies }, { storage })
  const { unmount } = render(
    <StoresContext.Provider value={hand.stores}>
      <FormPage />
    </StoresContext.Provider>,
  )
  return { ...hand, unmount }
}
const NONE = { 'verification.readCase': answered({ case: null }) }
const press = (id: string) => fireEvent.click(document.getElementById(id) as HTMLElement)

it('the first step says that it is one of six', async () => {
  open(NONE)
  await screen.findByText('第 1 步，共 6 步')
})

it('who has an open case is led to it, whatever address they came by', async () => {
  const { done } = open({ 'verification.readCase': answered({ case: CASE }) })
  await screen.findByText('已有办理中的核查')
  expect(document.getElementById('case-next')).toBeNull()
  press('to-case')
  expect(done).toContain(`replace case ${JSON.stringify({ person: applicant().person })}`)
})

it('a form that cannot be changed any more is not filled in as a new one', async () => {
  const received = { ...CASE, state: 'received', can: { ...CASE.can, change: false } }
  open({ 'verification.readCase': answered({ case: received }) }, { change: '1' })
  await screen.findByText('已有办理中的核查')
})

it('a form is changed from what was handed in; while its pictures cannot be had, it is not shown without them', async () => {
  const hand = open({ 'verification.readCase': answered({ case: CASE }) }, { change: '1' })
  await screen.findByText('重试')
  expect(document.getElementById('case-next')).toBeNull()
  hand.replies['verification.readPictures'] = answered(PICTURES)
  press('retry')
  await waitFor(() => expect(document.getElementById('case-next')).not.toBeNull())
})

it('without network a new form can be filled in', async () => {
  open({ 'verification.readCase': refused('NETWORK_UNREACHABLE') })
  await screen.findByText('第 1 步，共 6 步')
})

it.each<[Itinerary, string, RegExp]>([
  ['clear', 'wasInRiskArea-yes', /行程核验的结果是没有到过/],
  ['exposed', 'wasInRiskArea-no', /手机号到过有中高风险地区的城市/],
  ['exposed', 'hasLeft-no', /手机号近 14 天到过其他城市/],
])('the travel check says %s, the answer is %s: a hint', async (itinerary, answer, hint) => {
  open(NONE, { itinerary })
  await screen.findByText('第 1 步，共 6 步')
  expect(screen.queryByText(hint)).toBeNull()
  press(answer)
  screen.getByText(hint)
})

it('two answers against each other: said at once, at the one that was given last', async () => {
  open(NONE, { itinerary: 'unknown' })
  await screen.findByText('第 1 步，共 6 步')
  press('wasAbroad-yes')
  expect(screen.queryByText(/请再核对/)).toBeNull()
  press('hasLeft-no')
  const hint = screen.getByText(/又选了到过境外，请再核对/).closest('.notice')
  expect(hint?.previousElementSibling?.querySelector('#hasLeft-no')).not.toBeNull()
})

it('the days of one question stand once; those before coming are told apart from those until today', async () => {
  open(NONE, { itinerary: 'unknown' })
  await screen.findByText('第 1 步，共 6 步')
  const dates = () => document.body.textContent?.match(/11月11日至11月24日/g)?.length
  screen.getByText(/^来温前 14 天（从到温州的那天往前算）/)
  screen.getByText(/^来温前 28 天/)
  expect(dates()).toBe(1)
  press('hasLeft-no')
  screen.getByText('近 14 天是否到过国内中高风险地区？')
  screen.getByText(/^近 28 天（10月28日至11月24日）/)
  expect(dates()).toBe(1)
})

it('a new form that is left half way waits on the phone, which is said, and goes on where it stopped', async () => {
  const hand = open(NONE, { itinerary: 'unknown' })
  await screen.findByText('第 1 步，共 6 步')
  hand.unmount()
  expect(hand.done.filter((did) => did.startsWith('tell'))).toEqual([])
  const again = open(NONE, { itinerary: 'unknown', storage: hand.storage })
  await screen.findByText('第 1 步，共 6 步')
  for (const answer of ['hasLeft-no', 'wasInRiskArea-no', 'wasAbroad-no']) press(answer)
  await act(async () => press('case-next'))
  again.unmount()
  expect(again.done).toContain('tell 已填写的内容留在本机，下次接着填')
  open(NONE, { itinerary: 'unknown', storage: hand.storage })
  await screen.findByText('第 2 步，共 6 步')
})

describe('a form that is changed', () => {
  const FORM = {
    ...{ phone: '13858770001', hasLeft: false, from: null, street: '330302006', address: '五马街 1 号', account: '出差回温' },
    ...{ isCodeGreen: true, wasInRiskArea: false, wasAbroad: false, hadContact: false },
  }
  const OWN = { ...CASE, form: FORM, history: [{ at: 0, event: 'open', by: 'holder', street: null, reason: null }], revision: 1 }
  const SENT_BACK = { ...OWN, history: [...OWN.history, { ...OWN.history[0], event: 'ask-to-complete', by: 'grid' }] }

  const goOn = () => act(async () => press('case-next'))

  async function change(own: object, storage = memory()) {
    const pictures = { ...PICTURES, signature: { file: 'a'.repeat(32), url: 'https://x/y' } }
    const hand = open(
      {
        'verification.readCase': answered({ case: own }),
        'verification.readPictures': answered(pictures),
        'verification.changeCase': answered({ case: own }),
      },
      { change: '1', storage },
    )
    await screen.findByText('核对后保存')
    return hand
  }
  const sentOf = ({ calls }: ReturnType<typeof open>) => calls.filter(({ operation }) => operation === 'verification.changeCase')

  it('is called so, shows all of it to be checked, and leads back there', async () => {
    await change(OWN)
    screen.getByText(/^修改 .+ 的核查表单$/)
    expect(document.body.textContent).not.toMatch(/第 \d 步|发基层核查/)
    press('correct-travel')
    await goOn()
    screen.getByText('核对后保存')
  })

  it('and stays as it was is not sent, and that is said', async () => {
    const hand = await change(OWN)
    expect(document.querySelector('.step__signature')).not.toBeNull()
    press('case-send')
    await waitFor(() => expect(hand.done).toContain('tell 没有改动'))
    expect(sentOf(hand)).toHaveLength(0)
  })

  it('and was sent back goes to the grid worker again also as it was', async () => {
    const hand = await change(SENT_BACK)
    press('case-send')
    await waitFor(() => expect(hand.done).toContain('tell 没有改动，已按原内容重新提交'))
    expect(sentOf(hand)).toHaveLength(1)
  })

  it('is sent when something is another', async () => {
    const hand = await change(OWN)
    press('correct-home')
    fireEvent.change(document.getElementById('address') as HTMLInputElement, { target: { value: '五马街 2 号' } })
    await goOn()
    await screen.findByText('五马街 2 号')
    press('case-send')
    await waitFor(() => expect(hand.done).toContain('tell 已保存修改'))
    expect(sentOf(hand)).toHaveLength(1)
  })

  it('and is left half way waits on the phone, which the page of the case says, and is gone on with', async () => {
    const hand = await change(OWN)
    press('correct-home')
    screen.getByText('取消')
    fireEvent.change(document.getElementById('address') as HTMLInputElement, { target: { value: '五马街 2 号' } })
    fireEvent.click(screen.getByText('暂不保存'))
    await waitFor(() => expect(hand.done).toContain('back'))
    hand.unmount()
    expect(hand.done.filter((did) => did.startsWith('tell'))).toEqual([])
    const again = await change(OWN, hand.storage)
    await screen.findByText('五马街 2 号')
    press('case-send')
    await waitFor(() => expect(sentOf(again)).toHaveLength(1))
    expect(again.storage.kept.has(TYPED.caseDraft)).toBe(false)
  })

  it('and was changed meanwhile is not written over unseen: that is said, the newer state is shown, and only who insists replaces it', async () => {
    const hand = await change({ ...OWN, case: 'c1' })
    press('correct-home')
    fireEvent.change(document.getElementById('address') as HTMLInputElement, { target: { value: '五马街 2 号' } })
    hand.unmount()
    const newer = { ...OWN, case: 'c1', revision: 5, form: { ...FORM, address: '五马街 3 号' } }

    const again = await change(newer, hand.storage)
    screen.getByText('您开始修改后，情况又有变化')
    screen.getByText('五马街 3 号')
    again.replies['verification.changeCase'] = refused('CASE_CHANGED')
    press('case-send')
    await waitFor(() => expect(again.done).toContain(`replace case ${JSON.stringify({ person: applicant().person })}`))
    expect(again.done).toContain('tell 这条核查刚刚有变化')
    expect(sentOf(again)[0]?.input).toMatchObject({ revision: 1 })
    again.unmount()

    const last = await change(newer, hand.storage)
    press('insist')
    expect(screen.queryByText('您开始修改后，情况又有变化')).toBeNull()
    press('case-send')
    await waitFor(() => expect(last.done).toContain('tell 已保存修改'))
    expect(sentOf(last)[0]?.input).toMatchObject({ revision: 5, form: { address: '五马街 2 号' } })
  })
})
