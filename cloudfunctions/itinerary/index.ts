import { serve } from '@common/pipeline/serve'
import { authoriseItinerary } from './authorise.handler'
import { readCities } from './read-compared-cities.handler'

/** The one-bit check of 14 days of travel. */
export const main = serve([authoriseItinerary, readCities])
