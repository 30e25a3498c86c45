import { decide, type Situation } from '@domain/status'
import { GIVEN } from './given'

it.each(Object.entries(GIVEN))('situation %s is given', (situation, facts) =>
  expect(decide(facts).situation).toBe(Number(situation) as Situation),
)
