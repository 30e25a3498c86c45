import { internalComponents, mergeInternalComponents } from '@tarojs/shared'
import { labelled, leaveOutUnused } from './attributes.table'

leaveOutUnused(internalComponents)
mergeInternalComponents(labelled)
