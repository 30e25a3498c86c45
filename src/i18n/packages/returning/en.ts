import { errors as itineraryErrors } from '../itinerary/errors/en'
import { analysis } from './analysis/en'
import { away } from './away/en'
import { check } from './check/en'
import { declared } from './declared/en'
import { errors } from './errors/en'
import { form } from './form/en'

/** An analysis asks for SMS codes as authorising does, and is refused in the same words. */
export const en = { errors: { ...itineraryErrors, ...errors }, analysis, check, form, declared, away }
