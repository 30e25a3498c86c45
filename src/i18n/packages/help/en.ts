import type { Same } from '../../catalogue'
import type { zhCN } from './zh-CN'

export const en: Same<typeof zhCN> = {
  questions: {
    bar: 'Questions',
    list: [
      {
        question: 'Does this reveal where I was?',
        answer:
          '14 days of travel are compared with the risk-area list: 1 means you were there, 0 that you were not. No place is received, stored or shown.',
      },
      {
        question: 'What if I get a question mark?',
        answer:
          'Look at the national itinerary card. If it shows your travel, declare again; if not, call your operator. If there is no record at all, the grass roots check; who did not leave Wenzhou for 14 days can apply for a temporary pass of 2 hours.',
      },
      {
        question: 'What if I get a cross?',
        answer:
          'You were in a medium- or high-risk area in the last 14 days. Ask for verification. When the measures have ended and a test is negative, the cross becomes a tick.',
      },
      {
        question: 'Why do I need an SMS code again?',
        answer:
          'The national service requires it. Showing your code before it ends moves the end forward, so that you need few codes. How long it lasts differs a little between people.',
      },
      {
        question: 'What if no SMS comes?',
        answer:
          'See whether messages are blocked, restart the phone or change the network, or ask your operator. Meanwhile use the health code and the itinerary card.',
      },
      {
        question: 'Why is access paused?',
        answer: 'Asking for many codes in a short time pauses access until midnight. A code serves for 3 minutes.',
      },
      {
        question: 'Why do I see the code of another city?',
        answer:
          'First the Zhejiang code of Wenzhou is linked, else that of another city of Zhejiang, else the national one. That is no mistake.',
      },
      { question: 'There is a stranger in my list', answer: 'Somebody may have used your number before. Switch to them and press Unlink.' },
      {
        question: 'What does grey mean?',
        answer:
          'The data of the province could not be read. It says nothing about your health. Use the health code and the itinerary card and try later.',
      },
    ],
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
}
