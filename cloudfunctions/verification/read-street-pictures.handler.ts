import { implement } from '@common/pipeline/implement'
import { readStreetPictures } from '@contract/verification/read-street-pictures'
import { done } from '@domain/kernel/result'
import { showPictures } from './show-pictures'
import { streetCase } from './street'

export const readStreetPicturesHandler = implement(readStreetPictures, async ({ input, caller }) => {
  const found = await streetCase(caller, input.case)
  return found.ok ? done(await showPictures(found.value)) : found
})
