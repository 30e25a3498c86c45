import type { Catalogue } from '../catalogue'

export const help: Catalogue['help'] = {
  office: {
    title: 'How to do this today',
    intro: (service) => `“${service}” will soon be possible here. Today please do this:`,
    steps: [
      'Call 12345, say where in Wenzhou you live, and ask for the local prevention office',
      'Or ask your community or grid worker',
      'Meanwhile use the health code and the itinerary card',
    ],
    call: 'Call 0577-12345',
  },
  operators: {
    title: 'Hotlines of the phone operators',
    text: 'Say: the national itinerary card (通信大数据行程卡) finds no record.',
    names: { mobile: 'China Mobile', unicom: 'China Unicom', telecom: 'China Telecom', broadnet: 'China Broadnet' },
  },
  nationalCard: {
    title: 'The national itinerary card',
    steps: [
      'Search for 通信行程卡 in WeChat or Alipay',
      'Look it up with the same number',
      'If it shows your travel, come back and declare again',
    ],
    copy: 'Copy 通信行程卡',
    search: '通信行程卡',
  },
  zhejiangCode: {
    title: 'Fill in the Zhejiang health code again',
    steps: [
      'Open 浙里办 or Alipay and search for 健康码',
      'Choose 重新填写, check every answer and submit',
      'After 1 to 2 hours, come back and link again',
    ],
    copy: 'Copy 浙江健康码',
    search: '浙江健康码',
  },
  measure: {
    title: 'Daily health monitoring',
    intro: 'While it lasts, avoid gatherings. Where you may go:',
    hospital: 'For a hospital, get a certificate of your community or the office first.',
  },
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
}

export const settings: Catalogue['settings'] = {
  bar: 'Settings',
  language: 'Language',
  languages: { zh: '中文', en: 'English' },
  type: 'Type size',
  types: { normal: 'Standard', large: 'Large' },
  theme: 'Appearance',
  themes: { auto: 'As the phone', light: 'Light', dark: 'Dark' },
  sample: 'May pass · travel clear',
}
