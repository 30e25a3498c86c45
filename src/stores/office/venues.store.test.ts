import { answered, inHand, refused } from '../../../tests/stand-ins/in-hand'
import { DeskStore } from './desk.store'
import type { ListedVenue } from './venues.store'

const venue = (name: string, closedAt: number | null = null): ListedVenue => ({
  ...{ venue: '0011223344556677', address: '鹿城区', kind: 'mall', revision: 2 },
  name,
  closedAt,
})
const MALL = venue('五马街商场')

function deskWith(replies: Parameters<typeof inHand>[0]) {
  const { services, calls } = inHand({ 'office.listVenues': answered({ venues: [MALL], next: null }), ...replies })
  return { desk: new DeskStore(services.cloud), calls }
}

it('venues are read to the last page; the open ones are told from the closed', async () => {
  const pages = [
    { venues: [venue('东门'), venue('南门', 5)], next: { name: '南门', venue: MALL.venue } },
    { venues: [venue('西门')], next: null },
  ]
  const { desk } = deskWith({ 'office.listVenues': () => answered(pages.shift()) })
  await desk.venues.refresh()
  const names = (venues: readonly ListedVenue[]) => venues.map(({ name }) => name)
  expect([names(desk.venues.open), names(desk.venues.closed)]).toEqual([['东门', '西门'], ['南门']])
})

it('a change names the revision that was seen', async () => {
  const { desk, calls } = deskWith({ 'office.saveVenue': answered({ venue: MALL.venue }) })
  const fields = { name: '五马街商场东门', address: '鹿城区', kind: 'mall' } as const
  expect(await desk.venues.change(MALL, fields)).toBe(true)
  expect(calls[0]?.input).toEqual({ venue: MALL.venue, revision: 2, ...fields })
})

it.each(['VENUE_CHANGED', 'VENUE_CLOSED', 'VENUE_NOT_FOUND'] as const)(
  '%s: it is said on the desk, and the list is read again',
  async (code) => {
    const { desk, calls } = deskWith({ 'office.saveVenue': refused(code) })
    expect(await desk.venues.change(MALL, MALL)).toBe(false)
    expect([desk.problem?.code, calls.at(-1)?.operation]).toEqual([code, 'office.listVenues'])
  },
)
