import { type Cloud, startCloud } from '../functions/harness'
import type { CityPerson } from '../functions/harness/outside'
import { makeGrid } from '../functions/verification/people'
import { runScenario } from './run'
import { SCENARIOS } from './stories'
import { CloudWorld, type Stage } from './worlds/cloud'
import { PolicyOffice } from './worlds/policy-office'
import { RiskOffice } from './worlds/risk-office'

const PEOPLE = 800

let stage: Stage
beforeAll(async () => {
  const cloud = await startCloud({ people: PEOPLE })
  const { worker } = await makeGrid(cloud)
  stage = { cloud, worker, office: new RiskOffice(cloud), policy: new PolicyOffice(cloud), people: await peopleAlone(cloud) }
}, 60_000)
afterAll(() => stage?.cloud.stop())

/** Those who are alone under their phone, with one green code of Wenzhou. */
async function peopleAlone({ outside }: Cloud): Promise<CityPerson[]> {
  const people = (await outside.people({ limit: PEOPLE })).filter(({ id }) => !id.startsWith('demo'))
  const isAlone = ({ phone }: CityPerson) => people.filter((one) => one.phone === phone).length === 1
  const isGreen = ({ codes: [code, ...others] }: CityPerson) =>
    others.length === 0 && code?.division === '330300' && code.colour === 'green'
  return people.filter((person) => isAlone(person) && isGreen(person))
}

it.each(SCENARIOS)(
  '$name',
  async (scenario) => {
    const world = await CloudWorld.begin(stage)
    await runScenario(scenario, world).finally(() => world.end())
  },
  60_000,
)
