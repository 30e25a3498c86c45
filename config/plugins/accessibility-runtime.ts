import { mergeInternalComponents } from '@tarojs/shared'
import { labelled } from './accessibility-attributes'

mergeInternalComponents(labelled)
