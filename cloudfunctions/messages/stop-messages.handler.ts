import { forgetMessages } from '@common/messages/forget'
import { implement } from '@common/pipeline/implement'
import { stopMessages } from '@contract/messages/stop-messages'
import { done } from '@domain/kernel/result'

export const stopMessagesHandler = implement(stopMessages, async ({ caller }) => done({ stopped: await forgetMessages(caller.account) }))
