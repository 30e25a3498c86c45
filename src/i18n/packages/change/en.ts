import type { Same } from '../../catalogue'
import type { zhCN } from './zh-CN'

export const en: Same<typeof zhCN> = {
  begun: 'Changes not saved',
  begunOvertaken:
    'They are on this phone alone. Something has changed since you began: see below how it stands now, then go on or discard.',
  goOn: 'Go on changing',
  discard: 'Discard the changes',
  discarding: {
    title: 'Discard the changes?',
    text: 'What you changed is deleted from this phone and cannot be brought back.',
    confirm: 'Discard the changes',
  },
  left: 'Not saved, kept on this phone',
  leftUnfinished: 'Kept on this phone: go on from here next time',
  overtaken: 'Something has changed since you began',
  overtakenText: 'Check how it stands now. To save your changes all the same, tap “Use my changes”.',
  newest: 'Newest, where it differs',
  insist: 'Use my changes',
}
