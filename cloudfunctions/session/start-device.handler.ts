import { randomUUID } from 'node:crypto'
import { configuration } from '@common/configuration/configuration'
import { accountId } from '@common/crypto/hash'
import { issueToken } from '@common/identity/session-token'
import { implement } from '@common/pipeline/implement'
import { startDevice } from '@contract/session/start-device'
import { failure } from '@domain/kernel/errors'
import { done, failed } from '@domain/kernel/result'

export const startDeviceSession = implement(startDevice, async ({ now }) => {
  if (configuration.H5_SESSIONS === 'off') return failed(failure('H5_SESSIONS_OFF'))
  return done(issueToken(accountId('h5', randomUUID()), 'h5', now))
})
