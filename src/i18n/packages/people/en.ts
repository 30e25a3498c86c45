import type { Same } from '../../catalogue'
import { cancelled, errors } from './errors/en'
import type { zhCN } from './zh-CN'

export const en: Same<typeof zhCN> = {
  errors,
  confirm: {
    title: 'Confirm that this is you',
    why: 'Once confirmed you can see verifications and act for yourself and those you applied for. Until then only name and code are shown.',
    row: (name) => `Are you ${name}?`,
    done: 'Confirmed',
    notMe: 'Not me: unlink',
    card: {
      number: 'ID number',
      placeholder: '18 characters',
      hint: 'Used to compare only; nobody sees it.',
      faults: {
        empty: 'Please type the ID number.',
        characters: 'An ID number has digits and X only.',
        length: 'An ID number has 18 characters.',
        division: 'Please check the first 6 digits.',
        'birth-date': 'Please check the birth date, digits 7 to 14.',
        'birth-in-future': 'The birth date lies in the future.',
        'check-digit': 'Please compare digit by digit: the last one does not fit.',
      },
      submit: 'This is me',
      submitting: 'Comparing…',
    },
    paper: {
      number: 'Document number',
      placeholder: 'Letters and digits',
      hint: 'Of the passport, or of the document that the health code was registered with. Used to compare only; nobody sees it.',
      faults: {
        empty: 'Please type the document number.',
        characters: 'A document number has letters and digits.',
        length: 'A document number has 5 to 20 characters.',
        'id-number': 'This is an ID number: type that of the document the health code was registered with.',
      },
      submit: 'Confirm',
      submitting: 'Comparing…',
    },
  },
  link: {
    bar: 'Link health codes',
    question: 'May we take the codes from your Zhejiang health code registration?',
    explain:
      'Taken are name, document number and colour of everyone registered under this number, you and the relatives you applied for; they are linked to this account.',
    lag: 'The registration runs 1 to 2 hours behind. If you applied or changed something just now, link later.',
    elsewhere: {
      title: 'A code of another place is no mistake',
      of: (name, source) => `${name}: ${source}. `,
    },
    added: 'Each confirms who they are on the code page; then they can ask for verification.',
    checked: {
      title: (phone) => `The travel checked is that of ${phone}`,
      text: 'For people linked by face or passport, the number proved last in this account counts. If it is not their own, authorise theirs first.',
      other: 'Authorise another number',
    },
    yes: 'Yes, link them',
    no: 'No, another way',
    linking: 'Asking the health code registries…',
    done: (linked, all) =>
      all > linked ? `${linked} linked now, ${all} people in all` : linked === 1 ? '1 person is linked' : `${linked} people are linked`,
    incomplete: 'One registry did not answer; a colour may follow later.',
    noneAdded: 'The registration has not changed.',
    confirmed: 'Confirmed as yourself: you can ask for verification and see how it stands.',
    showCode: 'See the code',
    again: 'Link again',
    noCode: 'No health code found',
    noCodeSteps: [
      'Apply for the Zhejiang health code in 浙里办 or Alipay',
      'Wait 1 to 2 hours until the registration is updated',
      'Come back here and link again',
    ],
    noCodeMeanwhile: 'If you have to go out today, call the local prevention unit or the government hotline 12345.',
    otherWay: 'Other ways to link',
    toPassport: 'My health code was applied for with a passport',
    otherChildTitle: 'Children without an ID card',
    otherChildText: 'A parent first applies for the child by 家庭代办 in the Zhejiang health code, and links again after 1 to 2 hours.',
    needPhone: 'Authorise the travel check first: it verifies your number.',
    toDeclare: 'Authorise now',
  },
  family: {
    title: 'Add family',
    lead: 'Once added, switch to them on the code page to show their code.',
    ways: {
      registered: {
        title: 'Registered under my number',
        detail: 'Relatives I registered by 家庭代办 in the Zhejiang health code: all at once',
      },
      phone: { title: 'Has a number of their own', detail: 'Authorise the travel check with that number, then link' },
      face: { title: 'Is with me for a face check', detail: 'Type their name and ID number; they look into the camera' },
      passport: { title: 'Health code by passport', detail: 'Type the passport number' },
    },
  },
  face: {
    title: 'Link by ID number and face',
    lead: 'Type your own name and ID number, then look into the camera. The colour is that of now, without the lag of 1 to 2 hours.',
    name: 'Name',
    namePlaceholder: 'As on the ID card',
    nameFaults: {
      empty: 'Please type the name.',
      characters: 'Please type the Chinese name of the ID card.',
      length: 'A name has 2 to 30 characters.',
    },
    keep: 'Used to check and to link only. The platform compares the face: no picture comes to this program.',
    start: 'Start the face check',
    finish: 'Go on linking',
    busy: 'Checking…',
    stops: {
      cancelled,
      unsupported: { title: 'No face check on this phone', text: 'Update WeChat or Alipay, or go back and link by phone.' },
      network: { title: 'The network broke', text: 'Find a better signal and try again.' },
      permission: {
        title: 'No permission for the camera',
        text: 'Allow camera and microphone in the settings of the phone, and try again.',
      },
      capture: { title: 'The face was not clear', text: 'Face the screen in good light, with nothing before your face, and try again.' },
      timeout: { title: 'It took too long', text: 'Please follow the instructions in time.' },
      system: { title: 'The face check was not completed', text: 'Try again later, or go back and link by phone.' },
    },
  },
  temporary: {
    bar: 'Temporary pass',
    title: (name) => `A temporary pass for ${name}`,
    lead: (from, to) =>
      `Your travel is not on record, but you did not leave Wenzhou in the last 14 days (${from} to ${to}): you may pass for 2 hours.`,
    rules: [
      'It starts at once and lasts 2 hours',
      'At most 3 a day for one person, never extended',
      'Please check the itinerary card soon and declare again',
    ],
    promiseMissing: 'Please read and tick the promise first.',
    apply: 'Ask for 2 hours',
    applying: 'Asking…',
    granted: 'Granted for 2 hours',
    notOffered: 'No temporary pass now',
    notOfferedText:
      'It is for a green code whose travel is not on record (yellow question mark), of somebody confirmed as you or your family. Below the code stands what else can be done.',
    toCode: 'See the code',
  },
  passport: {
    title: 'Link by passport',
    lead: 'The health code was applied for with this passport, and its phone number is proved here. Linking confirms that it is you.',
    form: {
      number: 'Passport number',
      placeholder: 'Letters and digits',
      hint: 'Passports only; Taiwan and Hong Kong / Macao permits cannot be linked yet.',
      faults: {
        empty: 'Please type the passport number.',
        characters: 'A passport number has letters and digits.',
        length: 'A passport number has 5 to 20 characters.',
        'id-number': 'This is an ID number: go back and link by phone.',
      },
      submit: 'Link',
      submitting: 'Looking…',
    },
  },
}
