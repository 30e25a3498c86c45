import { JourneySchema } from '@contract/declaration/fields'
import * as v from 'valibot'
import { open } from '../crypto/seal'
import type { DeclarationRecord } from '../repositories/declaration.record'
import { places } from '../repositories/places'

export const journeyOf = ({ _id: id, journeyCipher }: Pick<DeclarationRecord, '_id' | 'journeyCipher'>) =>
  v.parse(JourneySchema, JSON.parse(open(journeyCipher, places.declarationJourney(id))))

export const namesOf = ({ _id: id, namesCipher }: DeclarationRecord): string[] =>
  v.parse(v.array(v.string()), JSON.parse(open(namesCipher, places.declarationNames(id))))
