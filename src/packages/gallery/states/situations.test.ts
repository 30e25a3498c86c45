import { decide, type Situation } from '@domain/status'
import { FACTS } from './situations'

it.each(Object.entries(FACTS))('situation %s is given', (situation, facts) =>
  expect(decide(facts).situation).toBe(Number(situation) as Situation),
)
