import { HOUR } from '@domain/kernel/china-time'
import { icsOf } from './calendar.h5'

const ENTRY = {
  title: '返温来温：五马街道',
  notes: '请带好身份证件, 核酸证明;\n详情见“温州防疫码”，路上请备好健康码和行程卡。',
  day: '2022-11-30',
  remindBefore: 15 * HOUR,
}
const ics = icsOf(ENTRY, new Date('2022-11-24T04:00:00.000Z'))

it('is a whole day with a reminder on the day before', () => {
  expect(ics).toContain('DTSTART;VALUE=DATE:20221130\r\nDTEND;VALUE=DATE:20221201\r\n')
  expect(ics).toContain('DTSTAMP:20221124T040000Z\r\n')
  expect(ics).toContain('TRIGGER:-PT900M\r\n')
})

it('no line is longer than 75 bytes, and put together again they say what was said', () => {
  for (const line of ics.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  expect(ics.replace(/\r\n /g, '')).toContain(
    'DESCRIPTION:请带好身份证件\\, 核酸证明\\;\\n详情见“温州防疫码”，路上请备好健康码和行程卡。\r\n',
  )
})
