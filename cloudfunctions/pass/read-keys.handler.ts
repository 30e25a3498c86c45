import { implement } from '@common/pipeline/implement'
import { readKeys } from '@contract/pass/read-keys'
import { done } from '@domain/kernel/result'
import { keys } from './keys'

export const readKeysHandler = implement(readKeys, () => Promise.resolve(done({ list: keys.listText })))
