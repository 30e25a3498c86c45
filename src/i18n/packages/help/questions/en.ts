import type { Same } from '../../../catalogue'
import type { questions as zhCN } from './zh-CN'

export const questions: Same<typeof zhCN> = {
  relation: {
    question: 'How does it relate to the health code and the itinerary card?',
    answer:
      'It joins your health code and the check of 14 days of travel in one code, and a door looks at this one only. You authorise it once; while it is valid, opening it is enough.',
  },
  privacy: {
    question: 'Does this reveal where I was?',
    answer:
      '14 days of travel are compared with the risk-area list: 1 means you were there, 0 that you were not. No place is received, stored or shown.',
  },
  'question-mark': {
    question: 'What if I get a question mark?',
    answer:
      'Look at the national itinerary card. If it shows your travel, declare again; if not, call your operator. If there is no record at all, the grass roots check; who did not leave Wenzhou for 14 days can apply for a temporary pass of 2 hours.',
  },
  cross: {
    question: 'What if I get a cross?',
    answer:
      'You were in a medium- or high-risk area in the last 14 days. Ask for verification. When the measures have ended and a test is negative, the cross becomes a tick.',
  },
  'sms-again': {
    question: 'Why do I need an SMS code again?',
    answer:
      'The national service requires it. Showing your code before it ends moves the end forward, so that you need few codes. How long it lasts differs a little between people.',
  },
  'no-sms': {
    question: 'What if no SMS comes?',
    answer:
      'If others get theirs, see whether messages are blocked, restart the phone or change the network, or ask your operator. If nobody gets any, the national service may be down. Meanwhile use the health code and the itinerary card.',
  },
  paused: {
    question: 'Why is access paused?',
    answer:
      'Asking for many codes in a short time pauses access until midnight; the health code and the itinerary card serve until then. A code serves for 3 minutes.',
  },
  'not-yet-cleared': {
    question: 'My measures have ended. Why has the code not changed?',
    answer: 'It usually changes at once. If not, open it again after some 15 minutes.',
  },
  'national-green': {
    question: 'A cross here, but green on the itinerary card?',
    answer:
      'The cross means that you were in a medium- or high-risk area in 14 days. The national card is always green and only puts a star behind such cities. Please follow the rules of Wenzhou.',
  },
  crowds: {
    question: 'The code does not open and a queue forms at the door?',
    answer:
      'The venue looks at the health code and the itinerary card meanwhile. Your last valid code opens without network too, and staff can check it without network.',
  },
  hospital: {
    question: 'Gatherings are restricted for me. May I see a doctor?',
    answer: 'Ask your community or the local prevention office for a certificate, then go.',
  },
  foreigners: {
    question: 'I have no Chinese ID card. How do I get a code?',
    answer:
      'You need a Chinese phone number and a Zhejiang health code made with your passport. Use the number of that health code and it is linked by itself; with another number, answer “No” when linking and choose the passport.',
  },
  children: {
    question: 'My child is in the Zhejiang health code but not here',
    answer:
      'Children are linked through the family entries of the Zhejiang health code, by phone number. Use the number given there; then change the person shown to see them.',
  },
  linking: {
    question: 'What if a health code cannot be linked?',
    answer:
      'Make sure that you have a Zhejiang health code, then link again. Linking by phone needs the number of the health code; otherwise use name, ID number and face, which needs a second-generation ID card. After a change in the health code allow 1 to 2 hours.',
  },
  'other-city': {
    question: 'Why do I see the code of another city?',
    answer:
      'First the Zhejiang code of Wenzhou is linked, else that of another city of Zhejiang, else the national one. That is no mistake.',
  },
  stranger: {
    question: 'There is a stranger in my list',
    answer: 'Somebody may have used your number before, or mistyped theirs. Switch to them and press Unlink.',
  },
  'colours-differ': {
    question: 'The Zhejiang health code has another colour',
    answer:
      'Of several codes of one person the abnormal one is shown. Or it is not yet up to date: family entries take 1 to 2 hours; codes linked by face are live.',
  },
  grey: {
    question: 'What does grey mean?',
    answer:
      'The data of the province could not be read. It says nothing about your health. Use the health code and the itinerary card and try later; if it stays grey, staff can ask the province to refresh it.',
  },
  truck: {
    question: 'How do container-truck drivers get on the white list?',
    answer:
      'The port group of Wenzhou hands in a reviewed list, the prevention office files it, and the data bureau keeps it. Who is on it shows green with “truck driver”.',
  },
  cities: {
    question: 'Why is some city not among those compared?',
    answer: 'The prevention office decides which cities are compared; the list is open to everybody under “Cities checked”.',
  },
  range: {
    question: 'Why do you not show the cities I was in?',
    answer: 'To protect your privacy the national service only says whether you were in a medium- or high-risk area, never where.',
  },
  'my-data': {
    question: 'How do I delete my data and close my account?',
    answer:
      'Open “My data” in the settings: it says what is kept and how long. “Delete all my data” deletes everything and closes the account; verifications under way or closed a short while ago are kept for 28 days by law. To remove one person only, switch to them and press Unlink.',
  },
}
