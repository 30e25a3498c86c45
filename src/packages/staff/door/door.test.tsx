import { StoresContext } from '@/pages/stores'
import { keepStaffAccount } from '@/stores/door/staff-account'
import type { Scanned } from '@domain/pass/door'
import { act, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { inHand, memory, refused } from '../../../../tests/stand-ins/in-hand'
import { DoorStore, type StaffAccount } from '@/stores/door/door.store'
import { YES_STAYS_SECONDS } from './answers'
import { DoorContext } from './door'
import { Answer } from './views/answer'
import { Ready } from './views/ready'

// The library of signatures needs more than a browser in hand has.
jest.mock('@/stores/door/verify', () => ({ verify: () => false }))

const GUARD: StaffAccount = { role: 'venue', label: '张三', venue: null, streets: [], desk: [] }

const scanned = (passage: 'yes' | 'no'): Scanned =>
  ({
    ...{ kind: 'pass', hint: '陈*', ageSeconds: 1, expiresAt: 4_000_000_000, admission: passage },
    look: { situation: passage === 'yes' ? 1 : 3, colour: 'green', mark: passage === 'yes' ? 'tick' : 'cross', passage },
  }) as Scanned

function open(replies: Parameters<typeof inHand>[0] = {}, shown?: Scanned) {
  const storage = memory()
  keepStaffAccount(storage, GUARD)
  const hand = inHand(replies, { storage })
  const door = new DoorStore(hand.services, hand.stores.clock)
  door.scanned = shown
  render(
    <StoresContext.Provider value={hand.stores}>
      <DoorContext.Provider value={door}>{shown ? <Answer scanned={shown} /> : <Ready account={GUARD} />}</DoorContext.Provider>
    </StoresContext.Provider>,
  )
  return door
}

describe('the lists on the phone', () => {
  it('are said to be on their way while they are, and to be missing when they did not come', async () => {
    let answer: (reply: ReturnType<typeof refused>) => void = () => undefined
    const door = open({ 'pass.readKeys': () => new Promise((resolve) => (answer = resolve)) })
    screen.getByText('尚未准备好离线核验，请联网，准备好后再扫。')
    act(() => void door.lists.refresh())
    screen.getByText('正在准备离线核验…')
    act(() => answer(refused('NETWORK_UNREACHABLE')))
    await screen.findByText('尚未准备好离线核验，请联网，准备好后再扫。')
  })
})

describe('what a scan came to', () => {
  beforeEach(() => jest.useFakeTimers())
  afterEach(() => jest.useRealTimers())

  it('says a colour once', () => {
    open({}, scanned('yes'))
    screen.getByText('陈* · 绿码绿勾')
  })

  it('a yes counts down how long it stays, and goes', () => {
    const door = open({}, scanned('yes'))
    for (let left = YES_STAYS_SECONDS; left > 0; left--) {
      screen.getByText(`结果 ${left} 秒后自动清除`)
      expect(door.scanned).toBeDefined()
      act(() => jest.advanceTimersByTime(1000))
    }
    expect([door.scanned, door.hasMadeRoom]).toEqual([undefined, true])
  })

  it('a yes stays while it is reported, and goes on counting when it is not', () => {
    const door = open({}, scanned('yes'))
    fireEvent.click(document.getElementById('report') as HTMLElement)
    act(() => void jest.advanceTimersByTime(2 * YES_STAYS_SECONDS * 1_000))
    expect(door.scanned).toBeDefined()
    fireEvent.click(document.getElementById('report-cancel') as HTMLElement)
    act(() => void jest.advanceTimersByTime((YES_STAYS_SECONDS + 1) * 1_000))
    expect(door.scanned).toBeUndefined()
  })

  it('paper stays: it is compared with a card', () => {
    const door = open({}, { ...scanned('yes'), kind: 'paper' } as Scanned)
    act(() => void jest.advanceTimersByTime(10 * YES_STAYS_SECONDS * 1_000))
    expect(door.scanned).toBeDefined()
  })

  it('a no stays', () => {
    const door = open({}, scanned('no'))
    expect(screen.queryByText(/自动清除/)).toBeNull()
    act(() => jest.advanceTimersByTime(60_000))
    expect(door.scanned).toBeDefined()
  })
})

it('that a yes has gone is said beside the button until the next scan', async () => {
  const door = open()
  expect(screen.queryByText('上一个结果已清除')).toBeNull()
  act(() => door.makeRoom())
  screen.getByText('上一个结果已清除')
  expect(document.getElementById('scan')).not.toBeNull()
  fireEvent.click(document.getElementById('scan') as HTMLElement)
  act(() => door.scan('x'))
  await waitFor(() => expect(screen.queryByText('上一个结果已清除')).toBeNull())
})
