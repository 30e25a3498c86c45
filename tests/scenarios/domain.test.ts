import { runScenario } from './run'
import { SCENARIOS } from './stories'
import { DomainWorld } from './worlds/domain/world'

describe.each([
  ['shorter than most', -1],
  ['of middle length', 0],
  ['longer than most', 1],
])('a person whose showings are %s', (_length, spread) => {
  it.each(SCENARIOS)('$name', (scenario) => runScenario(scenario, new DomainWorld(spread)))
})
