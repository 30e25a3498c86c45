import { errors } from './errors/en'

/** Texts of this subpackage alone: they do not weigh on the main package. */
export const en = { errors }
