import { type Cloud, startCloud } from '../functions/harness'
import { runScenario } from './run'
import { SCENARIOS } from './stories'
import { CloudWorld } from './worlds/cloud'
import { PolicyOffice } from './worlds/policy-office'
import { RiskOffice } from './worlds/risk-office'

let cloud: Cloud
let office: RiskOffice
let policy: PolicyOffice
beforeAll(async () => {
  cloud = await startCloud()
  office = new RiskOffice(cloud)
  policy = new PolicyOffice(cloud)
}, 60_000)
afterAll(() => cloud?.stop())

it.each(SCENARIOS)(
  '$name',
  async (scenario) => {
    const world = await CloudWorld.begin(cloud, office, policy)
    await runScenario(scenario, world).finally(() => world.end())
  },
  60_000,
)
