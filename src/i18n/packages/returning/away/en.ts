import type { Same } from '../../../catalogue'
import type { away as zhCN } from './zh-CN'

export const away: Same<typeof zhCN> = {
  label: 'Remind me when I am outside Wenzhou',
  why: 'When the code page opens, this phone compares where it is with the city. The position is used here alone: it is neither sent nor kept.',
  refused: 'No position: allow it in the phone’s settings first',
}
