import { idNumber } from './id-number'
import type { Colour, HealthCode, Person } from './person'

/** When the people of the demonstration last changed: before any test begins. */
const LONG_AGO = Date.UTC(2022, 2, 1)

const code = (colour: Colour, division = '330300', place = '温州市'): HealthCode => ({
  division,
  place,
  colour,
  reason: colour === 'green' ? '' : '来自中高风险地区',
  changedAt: LONG_AGO,
})

const person = (id: string, phone: string, [name, documentNumber]: [string, string], more: Partial<Person> = {}): Person => ({
  id,
  name,
  paper: 'IDENTITY_CARD',
  documentNumber,
  phone,
  agent: null,
  codes: [code('green')],
  ...more,
})

const father = idNumber('330302', '19850312', 117)

/** People with a story each, under phones that are easy to remember. Nobody is registered under 13858770009. */
export const demoPeople = (): Person[] => [
  person('demo-1', '13858770001', ['陈晓明', idNumber('330302', '19900101', 123)]),
  person('demo-2', '13858770002', ['林建国', father]),
  person('demo-2-wife', '13858770002', ['王秀英', idNumber('330303', '19870620', 248)], { agent: father }),
  person('demo-2-son', '13858770002', ['林浩然', idNumber('330302', '20120905', 335)], { agent: father, codes: [code('red')] }),
  person('demo-2-daughter', '13858770002', ['林诗涵', idNumber('330302', '20160214', 422)], { agent: father, codes: [code('yellow')] }),
  person('demo-3', '13858770003', ['张伟', idNumber('330304', '19781130', 519)]),
  person('demo-4', '13858770004', ['李娜', idNumber('330327', '19950708', 606)]),
  person('demo-5', '13858770005', ['黄志强', idNumber('330381', '19690425', 711)], { codes: [code('red')] }),
  person('demo-6', '13858770006', ['吴芳', idNumber('330302', '19920817', 824)]),
  person('demo-6-stranger', '13858770006', ['赵军', idNumber('410105', '19740103', 915)]),
  person('demo-7', '13858770007', ['周洋', idNumber('330106', '19881019', 132)], { codes: [code('green', '330100', '杭州市')] }),
  person('demo-8', '13858770008', ['John Smith', 'E12345678'], { paper: 'PASSPORT' }),
  person('demo-8-permit', '13858770008', ['郑雅文', '0123456789'], { paper: 'TAIWAN_PERMIT' }),
  person('demo-10', '13858770010', ['何家辉', 'MA0123456'], {
    paper: 'PASSPORT',
    codes: [code('green', '820000', '澳门特别行政区')],
  }),
]

/** Where phones of the demonstration have been, when it is not Wenzhou alone; null: no record. */
export const demoTravel = (): Map<string, string[] | null> =>
  new Map([
    ['13858770003', ['330300', '310000']],
    ['13858770004', null],
  ])
