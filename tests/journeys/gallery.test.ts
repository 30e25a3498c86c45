import { decide, type Situation, SITUATIONS, VERDICTS } from '@domain/status'
import { GIVEN } from '@/packages/gallery/situations/given'
import { startWorld } from './browser'

const world = startWorld()

const numbers = Object.keys(SITUATIONS).map((number) => Number(number) as Situation)

it.each(numbers)('situation %i has its view', async (situation) => {
  const phone = await world.takePhone()
  await phone.page.goto(`${world.cloud.url}/?${situation}#/packages/gallery/situations/index?situation=${situation}`)
  await phone.sees(situation === 13 ? '解除时间' : VERDICTS[decide(GIVEN[situation]).passage].zh)
  await phone.photograph(`situation-${situation}`)
})
