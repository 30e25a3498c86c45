import fs from 'node:fs'
import { weekOf } from '@domain/declaration/arrival-numbers'
import { civilDate, DAY, HOUR, MINUTE } from '@domain/kernel/china-time'
import { dayFromToday, declared, declareFamily } from '../functions/declaration/journeys'
import { makeOffice, makeStaff, makeVenue } from '../functions/office/staff'
import { PHONES } from '../functions/linking/people'
import { confirmed } from '../functions/verification/people'
import { HAND, type Phone, startWorld } from './browser'
import { pickDay } from './returning'
import { becomeHolder, takeDesk } from './steps'

const world = startWorld()
/** Of cases and of scans: of all else the numbers are too small to be drawn. */
const CHARTS = 2

async function saved(office: Phone, button: string): Promise<string> {
  const [file] = await Promise.all([office.page.waitForEvent('download'), office.press(button)])
  return fs.readFileSync(await file.path(), 'utf8')
}

it('the office reads the numbers of a day: drawn on a wide screen, listed on a phone, small ones of streets hidden, kept as a file', async () => {
  const { cloud } = world
  await makeOffice(cloud, 'office')
  const guard = await makeStaff(cloud, 'office', 'guard', { role: 'venue', venue: await makeVenue(cloud, 'office') })
  await becomeHolder(world, '13858770003')
  await declareFamily(cloud, 'family', { from: '330100' })
  const chen = await confirmed(cloud, cloud.wechat('chen'), { phone: PHONES.single, maskedName: '陈*明', id: 'demo-1' })
  await declared(cloud, chen.client, [chen.reference], { from: '330100' })
  // To the minute in which is counted: hour, day and count are those of one moment, at whatever time of day.
  await cloud.clock.shift(5 * MINUTE - (cloud.clock.now() % (5 * MINUTE)) + 100)
  const now = cloud.clock.now()
  const hour = Math.floor(now / HOUR) * HOUR
  await guard.done('pass.countScans', { hours: [{ hour, counts: { yes: 70, no: 12, forged: 3 } }] })
  const cases: [string, string, number][] = [
    ['330302006', 'submitted', 8],
    ['330302006', 'controlled', 9],
    ['330302026', 'submitted', 12],
    ['330302026', 'controlled', 3],
    ['330304002', 'received', 2],
  ]
  for (const [street, state, count] of cases)
    for (let place = 0; place < count; place++)
      await cloud.database
        .collection('cases')
        .add({ _id: `${street}.${state}.${place}`, person: `${street}.${state}.${place}`, count: 1, street, state, openedAt: now - HOUR })
  await cloud.minute()

  const office = await takeDesk(world, 'office', { role: 'office', label: '王主任' }, 'statistics')
  await office.sees('外部系统')
  await pickDay(office, 'statistics-day', civilDate(now))
  await office.sees('未办结的核查')
  await office.sees('绿码红叉（未核查）')
  await office.page
    .locator('.statistics__chart canvas')
    .nth(CHARTS - 1)
    .waitFor()
  expect(await office.page.locator('.statistics__chart canvas').count()).toBe(CHARTS)
  await office.photograph('statistics')
  await office.page.locator('#save-cases').scrollIntoViewIfNeeded()
  const text = await office.read('.statistics')
  expect(text).toContain('鹿城区五马街道')
  expect(text).not.toContain('瓯海区')
  const csv = await saved(office, 'save-cases')
  const arrivesOn = dayFromToday(cloud, 3)
  // Into the week in which they arrive: before it begins it has no numbers.
  await cloud.clock.shift(3 * DAY)
  await pickDay(office, 'statistics-day', arrivesOn)
  await office.sees('杭州市')
  await office.page.locator('#save-arrivals').scrollIntoViewIfNeeded()
  await office.photograph('statistics-arrivals')
  const arriving = await saved(office, 'save-arrivals')
  const byDay = weekOf(arrivesOn).map((day) => (day === arrivesOn ? 5 : 0))
  expect(arriving.split('\r\n').slice(1, 3)).toEqual([`杭州市,5,${byDay.join()}`, `全部,5,${byDay.join()}`])
  expect(arriving).toMatch(/每周只统计一次/)
  expect(csv.startsWith('\uFEFF')).toBe(true)
  expect(csv).toMatch(/全市,34/)
  expect(
    csv
      .split('\r\n')
      .slice(1)
      .join(',')
      .split(',')
      .map(Number)
      .filter((value) => value > 0 && value < 5),
  ).toEqual([])

  await office.page.setViewportSize(HAND)
  await office.reopen()
  await office.press('service-door')
  await office.press('to-statistics')
  await office.sees('外部系统')
  expect(await office.page.locator('.statistics__chart').count()).toBe(0)
  await office.photograph('statistics-hand')
})
