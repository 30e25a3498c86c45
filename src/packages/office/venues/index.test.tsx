import { screen } from '@testing-library/react'
import { openAtDesk, press, typedIn, typeIn } from '../../../../tests/stand-ins/desk-page'
import { answered, NOON, refused } from '../../../../tests/stand-ins/in-hand'
import VenuesPage from './index'

const [OPEN, CLOSED] = ['0011223344556677', '7766554433221100']
const venue = { address: '鹿城区五马街 1 号', kind: 'mall', revision: 3 }
const LIST = answered({
  venues: [
    { ...venue, venue: CLOSED, name: '老商场', closedAt: NOON },
    { ...venue, venue: OPEN, name: '五马街商场', closedAt: null },
  ],
  next: null,
})

it('a closed venue comes last, says since when, and can only be opened again', async () => {
  await openAtDesk(VenuesPage, { 'office.listVenues': LIST })
  expect([...document.querySelectorAll('.desk__list .desk__name')].map((name) => name.textContent)).toEqual(['五马街商场', '老商场'])
  screen.getByText('2022-11-24 已关闭')
  expect([`poster-${CLOSED}`, `close-${CLOSED}`].map((id) => document.getElementById(id))).toEqual([null, null])
  expect(document.getElementById(`reopen-${CLOSED}`)).not.toBeNull()
})

it('is changed as it was read, from what it is', async () => {
  const { calls } = await openAtDesk(VenuesPage, { 'office.listVenues': LIST, 'office.saveVenue': answered({ venue: OPEN }) })
  await press(`change-${OPEN}`)
  expect(typedIn('changed-address')).toBe('鹿城区五马街 1 号')
  typeIn('changed-name', '')
  await press('save-venue')
  screen.getByText('请填写场所名称。')
  typeIn('changed-name', '五马街商场东门')
  await press('save-venue')
  expect(calls[1]?.input).toEqual({ ...venue, venue: OPEN, name: '五马街商场东门' })
  expect(document.querySelector('.sheet')).toBeNull()
})

it('what a colleague changed meanwhile is filled in, and not written over by a second press', async () => {
  const hand = await openAtDesk(VenuesPage, { 'office.listVenues': LIST, 'office.saveVenue': refused('VENUE_CHANGED') })
  await press(`change-${OPEN}`)
  typeIn('changed-name', '五马街商场东门')
  const theirs = { ...venue, venue: OPEN, name: '五马街商场', address: '鹿城区五马街 2 号', revision: 4 }
  hand.replies['office.listVenues'] = answered({ venues: [{ ...theirs, closedAt: null }], next: null })
  await press('save-venue')
  expect([typedIn('changed-name'), typedIn('changed-address')]).toEqual(['五马街商场', '鹿城区五马街 2 号'])
  await press('save-venue')
  expect(hand.calls.filter(({ operation }) => operation === 'office.saveVenue').at(-1)?.input).toEqual(theirs)
})

it('is closed for a reason; why it was not stands in the sheet alone', async () => {
  const { calls } = await openAtDesk(VenuesPage, { 'office.listVenues': LIST, 'office.closeVenue': refused('NETWORK_TIMEOUT') })
  await press(`close-${OPEN}`)
  typeIn('reason', '停业')
  await press('confirm-reason')
  expect(calls[1]).toEqual({ operation: 'office.closeVenue', input: { venue: OPEN, reason: '停业' } })
  expect([document.querySelectorAll('.notice').length, document.querySelectorAll('.sheet .notice').length]).toEqual([1, 1])
})

it('once a guard is invited, their name does not wait for the next', async () => {
  await openAtDesk(VenuesPage, { 'office.listVenues': LIST, 'office.inviteStaff': answered({ code: 'ABCD-EFGH-JKLM', expiresAt: 1 }) })
  await press(`guard-${OPEN}`)
  typeIn('label', '张三，南门岗')
  await press('invite-guard')
  screen.getByText('给：张三，南门岗')
  await press(`guard-${OPEN}`)
  expect(typedIn('label')).toBe('')
})
