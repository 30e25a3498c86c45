import { open } from '@common/crypto/seal'
import { messageSenders } from '@common/gateways/messages'
import type { SendOutcome } from '@common/gateways/message-sender'
import type { Log } from '@common/logging/log'
import { losePermissions, usePermission } from '@common/repositories/message-permissions.repository'
import type { MessageRecord, PermissionRecord } from '@common/repositories/message.record'
import { closeMessages, postponeMessage, takeMessage } from '@common/repositories/messages.repository'
import { places } from '@common/repositories/places'
import { retryAt } from '@domain/messages/telling'
import type { MessageWords } from '@domain/messages/words'
import type { Minute } from './job'

interface News {
  permission: PermissionRecord
  words: MessageWords
}

/** Sends one message for all that wait about one subject. @returns whether it was sent */
export async function deliver(
  [first, ...joined]: readonly MessageRecord[],
  { permission, words }: News,
  { now, log }: Minute,
): Promise<boolean> {
  if (!(await takeMessage(first))) return false
  await closeMessages(joined, 'joined')
  const { _id: account, platform, userCipher, language } = permission
  const user = open(userCipher, places.messageUser(account))
  const outcome = await messageSenders[platform].send({ user, kind: first.kind, words, language })
  const next = outcome.kind === 'not-sent' ? retryAt(first.at, first.attempts + 1, now) : undefined
  report(log, platform, outcome)
  if (next !== undefined) await postponeMessage(first, next)
  else await closeMessages([first], outcome.kind === 'not-sent' ? 'given-up' : outcome.kind)
  if (outcome.kind === 'sent') await usePermission(account, first.kind)
  if (outcome.kind === 'refused') await losePermissions(account, first.kind)
  return outcome.kind === 'sent'
}

/** What people refuse is their right, and no event. */
function report(log: Log, platform: string, outcome: SendOutcome): void {
  if (outcome.kind === 'wrong') log.error({ platform, code: outcome.code }, 'a message was refused: its template, page or data are wrong')
  if (outcome.kind === 'not-sent' || outcome.kind === 'unsure') log.warn({ platform, why: outcome.why }, `a message is ${outcome.kind}`)
}
