import { open, seal } from '@common/crypto/seal'
import type { FaceSubject } from '@common/gateways/face/face'
import type { FaceCheckRecord } from '@common/repositories/face-checks.repository'
import { places } from '@common/repositories/places'

/** Name and number as they wait, sealed, for the end of a check. */
export const sealedSubject = ({ order, name, idNumber }: FaceSubject): Pick<FaceCheckRecord, 'nameCipher' | 'documentCipher'> => ({
  nameCipher: seal(name, places.faceName(order)),
  documentCipher: seal(idNumber, places.faceDocument(order)),
})

export const openedSubject = ({ _id: order, nameCipher, documentCipher }: FaceCheckRecord): FaceSubject => ({
  order,
  name: open(nameCipher, places.faceName(order)),
  idNumber: open(documentCipher, places.faceDocument(order)),
})
