import type { PermissionRecord } from '@common/repositories/message.record'

/** How many messages of each kind may still come. */
export const leftOf = (permission: PermissionRecord | undefined): PermissionRecord['left'] =>
  permission?.left ?? { situation: 0, validity: 0, journey: 0 }
