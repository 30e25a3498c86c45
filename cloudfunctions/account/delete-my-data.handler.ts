import { eraseAccount } from '@common/people/erase-account'
import { implement } from '@common/pipeline/implement'
import { deleteMyData } from '@contract/account/delete-my-data'
import { done } from '@domain/kernel/result'

export const deleteMyDataHandler = implement(deleteMyData, async ({ caller, now }) =>
  done({ deleted: await eraseAccount(caller.account, now) }),
)
