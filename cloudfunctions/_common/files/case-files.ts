import type { CaseRecord } from '../repositories/case.record'

/** All the pictures that a case names: these are kept with it, and no others. */
export const caseFiles = ({ photos, laterPhotos = [], signature }: Pick<CaseRecord, 'photos' | 'laterPhotos' | 'signature'>): string[] => [
  ...photos,
  ...laterPhotos,
  ...(signature === undefined ? [] : [signature]),
]
