import type { Same } from '../../catalogue'
import { privacy } from './privacy/en'
import { questions } from './questions/en'
import type { zhCN } from './zh-CN'

export const en: Same<typeof zhCN> = {
  privacy,
  questions: {
    bar: 'Questions',
    all: questions,
    find: 'Find',
    placeholder: 'such as: SMS',
    none: 'Nothing found; try another word.',
    more: 'No answer here? Call the 12345 hotline.',
  },
  cities: {
    bar: 'Cities checked',
    title: 'Cities your travel is compared with',
    text: 'Who was in, or passed through, one of these cities in 14 days gets a cross. This is the list; it never shows where you were.',
    old: 'This list is more than 2 days old: the newest national one may differ.',
    listTime: 'List of',
    count: (count) => (count === 1 ? '1 city' : `${count} cities`),
    empty: 'No city is compared at present.',
  },
  missing: {
    title: 'There is no such page',
    text: 'The address may be mistyped, or an old one.',
    home: 'Back to the code',
  },
  settings: {
    bar: 'Settings',
    language: 'Language',
    type: 'Type size',
    types: { normal: 'Standard', large: 'Large' },
    theme: 'Appearance',
    themes: { auto: 'Same as phone', light: 'Light', dark: 'Dark' },
    data: 'My data',
    dataHint: 'See and delete',
    privacy: 'Privacy policy',
    version: (number) => `Version ${number}`,
    sample: 'May pass · travel clear',
  },
  data: {
    bar: 'My data',
    title: 'What we keep, and how long',
    lead: 'Names, document numbers and phone numbers are stored encrypted and serve your code and its verification alone. The travel check holds no place.',
    kept: {
      travel: {
        what: 'Phone number and the answer on travel',
        why: 'One of three answers: been, not been, no record. The number lapses after 28 days without a new SMS',
      },
      sms: { what: 'SMS codes asked for', why: 'When and how often, against flooding and guessing; deleted after 2 days' },
      people: {
        what: 'Name, document number, colour of each person',
        why: 'To show the code; deleted on unlinking, once no other account is linked to them',
      },
      face: {
        what: 'Name and document number of a face check',
        why: 'To link who was checked; no picture of a face is kept. Deleted once used, after 1 hour at most',
      },
      passes: {
        what: 'Numbers of codes, and temporary passes',
        why: 'To end codes that were shown and to limit requests; deleted when they end, temporary passes a day later',
      },
      case: {
        what: 'Verification form, photos of reports, signature',
        why: 'What you hand in when you ask for verification; for your street and the office alone, deleted 28 days after the case is closed',
      },
      journey: {
        what: 'Advance declaration of a journey',
        why: 'Travellers, route, destination, phone; for the street of your destination and the office alone, deleted 28 days after the declared arrival. A risk analysis goes 1 day after it stops; of who does not come, that answer alone is kept, for 28 days',
      },
      orders: {
        what: 'Work orders',
        why: 'ID number and description, when staff report a grey code for you; deleted 28 days after closing, 90 days after raising if nobody closes it',
      },
      whiteList: {
        what: 'White lists',
        why: 'Of truck drivers and health codes, handed in by companies and offices; deleted when the entry ends or is removed',
      },
      messages: {
        what: 'Messages',
        why: 'Number of your WeChat or Alipay account and how many may still come, deleted when you stop them; which were sent, for 7 days',
      },
      consents: { what: 'Consents', why: 'Which version you agreed to, and when; deleted with your data' },
      acts: {
        what: 'Record of acts',
        why: 'For security, by number and without names; deleted after 180 days (when everything was deleted: after 1 day)',
      },
    },
    own: {
      title: 'Verifications and journeys',
      none: 'None is kept.',
      case: (name) => (name === undefined ? 'Verification' : `Verification · ${name}`),
      journey: 'Journey to Wenzhou',
      states: {
        declared: 'Declared',
        'not-arrived': 'Not arrived',
        unreachable: 'Not reached',
        arrived: 'Arrived',
        withdrawn: 'Withdrawn',
      },
      standing: (state, since, kept) => `${state} since ${since}; ${kept}`,
      open: (days) => `kept ${days} days after it is closed`,
      keptUntil: (day) => `kept until ${day}`,
    },
    counts: (people, phones) =>
      `In this account: ${people} ${people === 1 ? 'person' : 'people'}, ${phones} phone ${phones === 1 ? 'number' : 'numbers'}`,
    provedAt: (at) => `proved ${at}`,
    consents: 'Consents',
    noConsent: 'None yet.',
    consent: (version) => `Travel check (version ${version})`,
    delete: 'Delete all my data',
    askTitle: 'Delete everything?',
    askText:
      'People, phone numbers, answers on travel, consents and the codes you showed end at once and are deleted for good. Open and recent cases are kept for 28 days by law. You can declare again at any time.',
    yes: 'Delete all',
    deleted: 'Deleted',
  },
  reminders: {
    title: 'Messages',
    text: 'We tell you when a code changes or is about to end, and what there is new of a journey you declared. Each time you agree, one message may come; it names no colour and no reason.',
    elsewhere: 'A browser gets no messages. Open 温州防疫码 in WeChat or Alipay and turn them on in its settings.',
    off: 'Off',
    left: ({ situation, validity, journey }) => `Still to come: ${situation} on changes, ${validity} on endings, ${journey} on journeys`,
    allow: 'Turn on',
    more: 'One more',
    stop: 'Stop',
    allowed: 'Messages are on',
    stopped: 'Messages are off',
  },
}
