import { inEach } from '@domain/kernel/language'
import * as v from 'valibot'
import { CityCode, Nothing, SetTag } from '../fields'
import { defineOperation } from '../operation'

/** The cities that 14 days of travel are compared with, and the time of the risk-area list behind them (question 19). The same for everybody. */
export const readComparedCities = defineOperation({
  name: 'itinerary.readComparedCities',
  audience: 'citizen',
  input: Nothing,
  output: v.strictObject({
    setTag: SetTag,
    /** As the national list writes it: `2022-07-21 16时`. */
    listTime: v.string(),
    cities: v.array(v.strictObject({ code: CityCode, name: v.strictObject(inEach(() => v.string())) })),
  }),
  errors: ['CITIES_NOT_SET'],
  limit: { calls: 60, seconds: 60, counted: 'memory' },
  personalData: [],
  audited: false,
})
