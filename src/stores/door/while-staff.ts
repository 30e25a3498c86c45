import type { Cloud } from '@/services/cloud/cloud'
import type { Problem } from '@/services/cloud/problem'
import type { RootStore } from '../root.store'

/** The same stores, with a cloud that tells when an answer says that the account of staff has ended. */
export function whileStaff(stores: RootStore, tell: (ended: Problem) => void): RootStore {
  const { cloud } = stores
  const watched: Cloud = {
    ...cloud,
    async call(operation, input) {
      const answer = await cloud.call(operation, input)
      if (!answer.ok && answer.error.code === 'POST_ENDED') tell(answer.error)
      return answer
    },
  }
  return Object.create(stores, { cloud: { value: watched } }) as RootStore
}
