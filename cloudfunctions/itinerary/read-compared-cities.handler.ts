import { implement } from '@common/pipeline/implement'
import { currentSettings } from '@common/settings/settings'
import { readComparedCities } from '@contract/itinerary/read-compared-cities'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'
import { cityName } from '@domain/risk-area'

export const readCities = implement(readComparedCities, async () => {
  const { compared } = await currentSettings()
  if (!compared) return failed(failure('CITIES_NOT_SET'))
  const cities = compared.cities.map((code) => ({ code, name: cityName(code) }))
  return done({ setTag: compared.setTag, listTime: compared.listTime, cities })
})
