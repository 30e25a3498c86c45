import { implement } from '@common/pipeline/implement'
import { readStreetPictures } from '@contract/verification/read-street-pictures'
import { done } from '@domain/kernel/result'
import { showPictures } from './show-pictures'
import { streetCase } from './street'

export const readStreetPicturesHandler = implement(readStreetPictures, async ({ input, caller, about }) => {
  const found = await streetCase(caller, input.case)
  if (!found.ok) return found
  about(found.value.person)
  return done(await showPictures(found.value))
})
