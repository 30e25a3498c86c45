import type { Same } from '../../catalogue'
import type { zhCN } from './zh-CN'

export const en: Same<typeof zhCN> = {
  confirm: {
    title: 'Confirm that this is you',
    why: 'Once confirmed you can see verifications and act for yourself and those you applied for. Until then only name and code are shown.',
    row: (name) => `Are you ${name}?`,
    idNumber: 'ID number',
    idPlaceholder: '18 characters',
    idFaults: {
      empty: 'Please type the ID number',
      characters: 'An ID number has digits and X only',
      length: 'An ID number has 18 characters',
      division: 'Please check the first 6 digits',
      'birth-date': 'Please check the birth date, digits 7 to 14',
      'birth-in-future': 'The birth date lies in the future',
      'check-digit': 'Please compare digit by digit: the last one does not fit',
    },
    keep: 'Used to compare only; nobody sees it.',
    submit: 'This is me',
    submitting: 'Comparing…',
    done: 'Confirmed',
  },
}
