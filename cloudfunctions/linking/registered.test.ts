import type { HealthRecord } from '@common/gateways/zhejiang/records'
import { registeredPeople } from './registered'

const record = (documentNumber: string, changedAt: number, more: Partial<HealthRecord> = {}): HealthRecord => ({
  paper: 'IDENTITY_CARD',
  documentNumber,
  phone: null,
  name: `name ${changedAt}`,
  colour: 'green',
  place: '温州市',
  changedAt,
  agent: null,
  ...more,
})

it('a person with two codes is one person, named by the newer', () => {
  const [older, newer] = [record('A', 1, { agent: 'B' }), record('A', 2, { place: '杭州市' })]
  expect(registeredPeople([older, newer])).toEqual([
    { paper: 'IDENTITY_CARD', documentNumber: 'A', name: 'name 2', agent: null, records: [newer, older] },
  ])
})

it('passports are linked, other papers are not', () => {
  const papers = ['IDENTITY_CARD', 'PASSPORT', 'TAIWAN_PERMIT', 'HKMC_PERMIT']
  const people = registeredPeople(papers.map((paper, index) => record(paper, 10 - index, { paper })))
  expect(people.map(({ paper }) => paper)).toEqual(['IDENTITY_CARD', 'PASSPORT'])
})

it('of 60 people under one phone the 50 newest are linked', () => {
  const people = registeredPeople(Array.from({ length: 60 }, (_, index) => record(`P${index}`, index)))
  expect(people).toHaveLength(50)
  expect(people.map(({ documentNumber }) => documentNumber)).not.toContain('P9')
})
