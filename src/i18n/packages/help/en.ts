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
    kept: [
      {
        what: 'Phone number and the answer on travel',
        why: 'One of three answers: been, not been, no record. The number lapses after 28 days without a new SMS',
      },
      {
        what: 'Name, document number, colour of each person',
        why: 'To show the code; deleted on unlinking, once no other account is linked to them',
      },
      {
        what: 'Verification form, photos of reports, signature',
        why: 'What you hand in when you ask for verification; for your street and the office alone, deleted 28 days after the case is closed',
      },
      { what: 'Consents', why: 'Which version you agreed to, and when; deleted with your data' },
      { what: 'Record of acts', why: 'For security, by number and without names; deleted after 180 days' },
    ],
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
