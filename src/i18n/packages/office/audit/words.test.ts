import { OPERATIONS } from '@contract/registry'
import { actWords } from './texts'

it.each(OPERATIONS.filter(({ audited }) => audited).map(({ name }) => name))('%s has words of its own among the records of acts', (name) =>
  expect(actWords(name)).not.toBe(name),
)
