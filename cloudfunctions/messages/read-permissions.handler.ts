import { configuration } from '@common/configuration/configuration'
import { implement } from '@common/pipeline/implement'
import { readPermission } from '@common/repositories/message-permissions.repository'
import { readPermissions } from '@contract/messages/read-permissions'
import { done } from '@domain/kernel/result'
import { leftOf } from './left'

export const readPermissionsHandler = implement(readPermissions, async ({ caller: { account, platform } }) => {
  if (platform === 'h5') return done({ templates: null, left: leftOf(undefined) })
  const { situation, validity, journey } = configuration.MESSAGE_TEMPLATES[platform]
  const left = leftOf(await readPermission(account))
  return done({ templates: { situation: situation.id, validity: validity.id, journey: journey.id }, left })
})
