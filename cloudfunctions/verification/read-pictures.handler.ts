import { implement } from '@common/pipeline/implement'
import { readPictures } from '@contract/verification/read-pictures'
import { done } from '@domain/kernel/result'
import { ownCase } from './own-case'
import { showPictures } from './show-pictures'

export const readPicturesHandler = implement(readPictures, async ({ input, caller, now, about }) => {
  const found = await ownCase(caller.account, input.person, now)
  if (!found.ok) return found
  about(found.value.person)
  return done(await showPictures(found.value))
})
