import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { keepStaffAccount } from '@/stores/door/staff-account'
import type { StaffAccount } from '@/stores/door/door.store'
import { deskOf } from '@domain/access/desk.table'
import { ROLES, type Role } from '@domain/access/rights.table'
import { fireEvent, render, screen } from '@testing-library/react'
import type { ComponentType } from 'react'
import { inHand, memory, refused } from '../../tests/stand-ins/in-hand'
import { StoresContext } from './stores'

const PACKAGES = join(__dirname, '../packages')

/** The way in itself, and a page of the holder's that lies beside it. */
const OPEN_TO_ALL = ['staff/door', 'staff/place']

const PAGES = ['staff', 'office']
  .flatMap((room) => readdirSync(join(PACKAGES, room)).map((name) => `${room}/${name}`))
  .filter((page) => existsSync(join(PACKAGES, page, 'index.config.ts')) && !OPEN_TO_ALL.includes(page))

const accountOf = (role: Role): StaffAccount => ({ role, label: '张三', venue: null, streets: [], desk: deskOf(role) })

function open(page: string, role?: Role, replies: Parameters<typeof inHand>[0] = {}) {
  const storage = memory()
  if (role) keepStaffAccount(storage, accountOf(role))
  const hand = inHand(replies, { storage })
  const { default: Page } = jest.requireActual<{ default: ComponentType }>(join(PACKAGES, page, 'index'))
  const { unmount } = render(
    <StoresContext.Provider value={hand.stores}>
      <Page />
    </StoresContext.Provider>,
  )
  return { ...hand, unmount }
}

const isShut = (title: string) => screen.queryByText(title) !== null

it('there are such pages', () => expect(PAGES.length).toBeGreaterThan(12))

describe.each(PAGES)('%s opened by its address', (page) => {
  it('says whom it is for, asks nothing of the functions, and leads to the way in', () => {
    const { calls, done } = open(page)
    expect(isShut('此页面供工作人员使用')).toBe(true)
    expect(calls).toEqual([])
    fireEvent.click(screen.getByText('去登录'))
    expect(done).toContain('replace door')
  })

  it('opens for some of the staff, and tells the others that it does not', () => {
    const told = ROLES.map((role) => {
      const { unmount, calls } = open(page, role)
      const isTold = isShut('您的账号不能打开此页面')
      if (isTold) expect(calls).toEqual([])
      unmount()
      return isTold
    })
    expect(new Set(told)).toEqual(new Set([true, false]))
  })
})

it('an account that has ended is told so on the page that it asks from, and nothing stands below it', async () => {
  open('office/staff', 'office', { 'office.listStaff': refused('POST_ENDED', { how: 'replaced' }) })
  await screen.findByText('您的工作人员账号已停用')
  screen.getByText(/岗位已换绑到新账号/)
  expect(screen.queryByText('生成邀请码')).toBeNull()
})
