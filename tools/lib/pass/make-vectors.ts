import { paperVectors } from './paper-vectors'
import { passVectors } from './pass-vectors'
import { venueVectors } from './venue-vectors'

/** The project's own vector files, by name in domain/pass/vectors/. */
export const vectorFiles = () => ({ 'pass.json': passVectors(), 'paper.json': paperVectors(), 'venue.json': venueVectors() })
