import { MESSAGE_KINDS, PERMISSIONS_AT_MOST } from '@domain/messages/message'
import * as v from 'valibot'

export const MessageKindSchema = v.picklist(MESSAGE_KINDS)

const Left = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(PERMISSIONS_AT_MOST))

/** How many messages of each kind may still come: each permission is one message. */
export const PermissionsSchema = v.strictObject({ situation: Left, validity: Left, journey: Left })
