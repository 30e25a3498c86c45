import type { Same } from '../../../catalogue'
import type { arrivals as zhCN } from './zh-CN'

export const arrivals: Same<typeof zhCN> = {
  bar: 'Arrivals',
  lead: 'Who has declared a journey to your streets. Every look at the details and every mark is recorded.',
  list: 'Show',
  lists: { expected: 'Expected', overdue: 'To be asked', arrived: 'Arrived' },
  none: { expected: 'Nobody is expected.', overdue: 'Nobody has to be asked.', arrived: 'Nobody has arrived.' },
  several: (name, people) => (people > 1 ? `${name} and ${people - 1} more` : name),
  levels: { low: 'Low risk', medium: 'Medium risk', high: 'High risk' },
  states: { declared: 'Expected', 'not-arrived': 'Not arrived', unreachable: 'Not reached', arrived: 'Arrived', withdrawn: 'Withdrawn' },
  overdue: 'to be asked',
  names: 'Travellers',
  phone: 'Phone',
  from: 'From and through',
  arrivesOn: 'Arrival',
  number: 'Plate',
  means: 'Means',
  address: 'Destination',
  receiver: 'Received by',
  comma: ', ',
  nobody: 'Nobody',
  marks: { arrive: 'Arrived', 'not-arrive': 'Not arrived', 'not-reach': 'Not reached' },
  arriving: {
    title: 'Have they arrived?',
    titleEarly: 'The declared day has not come yet',
    early: (day) => `They declared ${day}: make sure that they have come earlier. `,
    text: 'It cannot be taken back, and they cannot change the declaration any more. Where the rules ask for a measure, a case is opened for each traveller.',
    confirm: 'They have arrived',
  },
  marked: 'Recorded',
  casesElsewhere: {
    title: (people) => (people > 1 ? `Cases of ${people} people are in other streets` : 'The case of one person is in another street'),
    text: 'They are not yours to work on. Ask the office if you need to know more.',
  },
  withoutCase: {
    title: (people) => (people === 1 ? 'No case was opened for 1 person' : `No case was opened for ${people} people`),
    text: 'They are no longer linked, have deleted their data, or stand on a white list. Please ask them; who has to be under control hands in a form, or venue staff scan the code and fill it in.',
  },
  more: 'Show more',
}
