import type { Same } from '../../catalogue'
import { questions } from './questions/en'
import type { zhCN } from './zh-CN'

export const en: Same<typeof zhCN> = {
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
    listTime: 'List of',
    count: (count) => (count === 1 ? '1 city' : `${count} cities`),
    empty: 'No city is compared at present.',
  },
  settings: {
    bar: 'Settings',
    language: 'Language',
    languages: { zh: '中文', en: 'English' },
    type: 'Type size',
    types: { normal: 'Standard', large: 'Large' },
    theme: 'Appearance',
    themes: { auto: 'Phone', light: 'Light', dark: 'Dark' },
    sample: 'May pass · travel clear',
  },
  reminders: {
    title: 'Messages',
    text: 'We tell you when a code changes or is about to end. Each time you agree, one message may come; it names no colour and no reason.',
    off: 'Off',
    left: (situation, validity) => `Still to come: ${situation} on changes, ${validity} on endings`,
    allow: 'Turn on',
    more: 'One more',
    stop: 'Stop',
    allowed: 'Messages are on',
    stopped: 'Messages are off',
  },
}
