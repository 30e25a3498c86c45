import { implement } from '@common/pipeline/implement'
import { currentSettings } from '@common/settings/settings'
import { readMeasures } from '@contract/itinerary/read-measures'
import { done } from '@domain/kernel/result'

export const readMeasuresHandler = implement(readMeasures, async () => {
  const { policy } = await currentSettings()
  return done({ arrival: policy.arrival, gathering: policy.gathering })
})
