import { readDay, readCompany } from './cell'
import { readFilingNumber, readRoute } from './filing'
import { readPlate } from './plate'

it.each([
  ['浙C12345', '浙C12345'],
  [' 浙c·1234a ', '浙C1234A'],
  ['浙Ｃ８８Ｋ６６', '浙C88K66'],
  ['赣E5678挂', '赣E5678挂'],
  ['浙CD12345', '浙CD12345'],
  ['浙CDK2345', '浙CDK2345'],
  ['沪A12345F', '沪A12345F'],
  ['浙CI2345', undefined],
  ['浙CO2345', undefined],
  ['浙C1234', undefined],
  ['浙C1234567', undefined],
  ['浙CL12345', undefined],
  ['浙I12345', undefined],
  ['港C12345', undefined],
  ['浙C12345F1', undefined],
  ['=浙C12345', undefined],
  ['', undefined],
])('the plate %j is %j', (typed, plate) => expect(readPlate(typed)).toBe(plate))

it.each([
  ['2022-07-01', '2022-07-01'],
  ['2022/7/1', '2022-07-01'],
  ['2022年7月1日', '2022-07-01'],
  ['２０２２.7.01', '2022-07-01'],
  ['2022-02-29', undefined],
  ['20220701', undefined],
  ['7/1/2022', undefined],
  ['44743', undefined],
  ['', undefined],
])('the day %j is %j', (typed, day) => expect(readDay(typed)).toBe(day))

it.each([
  ['温州港（集团）有限公司', '温州港(集团)有限公司'],
  [' 3号  车队 ', '3号 车队'],
  ['=cmd|calc', undefined],
  ['@SUM(A1)', undefined],
  ['-', undefined],
  ['甲', undefined],
  [`甲${'乙'.repeat(60)}`, undefined],
])('the company %j is %j', (typed, company) => expect(readCompany(typed)).toBe(company))

it.each([
  ['金华', 'jinhua'],
  ['义乌市', 'yiwu'],
  ['杭州', undefined],
  ['toString', undefined],
  ['', undefined],
])('the route %j is %j', (typed, route) => expect(readRoute(typed)).toBe(route))

it.each([
  ['wfb-2022-017', 'WFB2022017'],
  ['温防备〔2022〕17', '温防备〔2022〕17'],
  ['17', undefined],
  ['=17+1', undefined],
])('the filing number %j is %j', (typed, number) => expect(readFilingNumber(typed)).toBe(number))
