import { errors as itineraryErrors } from '../itinerary/errors/zh-CN'
import { analysis } from './analysis/zh-CN'
import { away } from './away/zh-CN'
import { check } from './check/zh-CN'
import { declared } from './declared/zh-CN'
import { errors } from './errors/zh-CN'
import { form } from './form/zh-CN'

/** An analysis asks for SMS codes as authorising does, and is refused in the same words. */
export const zhCN = { errors: { ...itineraryErrors, ...errors }, analysis, check, form, declared, away }
