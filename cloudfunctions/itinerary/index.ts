import { serve } from '@common/pipeline/serve'
import { authoriseItinerary } from './authorise.handler'
import { readCities } from './read-compared-cities.handler'
import { readMeasuresHandler } from './read-measures.handler'

/** The one-bit check of 14 days of travel, and what it is measured by. */
export const main = serve([authoriseItinerary, readCities, readMeasuresHandler])
