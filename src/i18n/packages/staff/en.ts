import { roleNames } from '../roles/en'
import type { Same } from '../../catalogue'
import { errors as journeyErrors } from '../returning/errors/en'
import { arrivals } from './arrivals/en'
import { errors } from './errors/en'
import { paper } from './paper/en'
import { street } from './street/en'
import type { zhCN } from './zh-CN'

const RESTRICTED = 'The holder is under “restricted gathering”.'

export const en: Same<typeof zhCN> = {
  errors: { ...journeyErrors, ...errors },
  arrivals,
  paper,
  place: {
    bar: 'Scan a venue code',
    title: (name) => `${name}, scan the code at the door`,
    lead: 'Checked on your phone alone: nothing is sent, no visit is recorded.',
    scan: 'Scan the venue code',
    check: 'Check',
    pasteMissing: 'Paste what the venue code says first.',
    noCode: 'No valid code',
    noCodeText: 'Show your code first, then scan the venue code.',
    toCode: 'Back to the code',
    refusals: {
      'not-ours': { title: 'Not a venue code', text: 'A QR code of another system. Look for the poster of 温州防疫码 at the door.' },
      'unknown-key': { title: 'Cannot be checked', text: 'This phone does not know it yet. Connect to the network, then scan again.' },
      forged: { title: 'Forged venue code', text: 'Its signature is wrong. Please tell the staff.' },
      expired: { title: 'The venue code has expired', text: 'Please tell the staff to hang up a new one.' },
    },
  },
  roles: roleNames,
  street,
  signIn: {
    title: 'Staff sign-in',
    lead: 'Type the invitation code that the office gave you. It serves once and is bound to your account.',
    label: 'Invitation code',
    placeholder: 'like K7QF-2M9X-4TBD',
    invalid: 'An invitation code has 12 letters and digits.',
    submit: 'Sign in',
    submitting: 'Signing in…',
  },
  door: {
    bar: 'Check a code',
    noVenue: 'No venue',
    scan: 'Scan a code',
    fromPicture: 'Take or choose a picture',
    hint: 'Ask for the code on the phone itself',
    paste: 'Or paste what the code says',
    pasteEmpty: 'Please paste what the code says first.',
    pasteNoCode: 'This is not what a code says: paste the text that begins with “WZ1:”.',
    pastePlaceholder: 'text beginning with WZ1:',
    check: 'Check',
    noCode: 'No QR code in this picture: take or choose another that shows the whole code',
    lists: {
      current: (at) => `List of ended codes: ${at}`,
      old: (at) => `The lists may be out of date: of ${at}. They are updated with network; codes can be checked meanwhile.`,
      never: 'The lists are not complete yet. They are updated with network; codes can be checked meanwhile.',
      none: 'Not ready for checking without network yet. Connect to the network first.',
      preparing: 'Getting ready to check without network…',
      updating: 'Updating the lists…',
    },
    next: 'Scan the next',
    leaves: (seconds) => `This goes away after ${seconds} seconds`,
    left: 'The last result has gone',
    leftText: (seconds) => `Who may pass is shown for ${seconds} seconds. If you did not see it, press the button below and scan again.`,
    fillIn: 'Fill in the verification form',
    fillInHint: 'For a holder who cannot do it alone; needs the network',
    fillInOffline: 'No network now: it can be filled in once there is one',
    report: 'Report abuse',
    reportHint: 'When somebody uses the code of another person: it ends at once',
    reportSure: 'Report and end it',
    reporting: 'Reporting…',
    reported: 'Reported: that code has ended',
    fresh: (seconds) => `Genuine · made ${seconds} s ago`,
    until: (at) => `valid until ${at}`,
    paper: 'Paper pass',
    compare: (digits) => `Compare the name and the last digits of the ID: ${digits}`,
    admissions: {
      yes: { title: 'May pass', text: '' },
      no: { title: 'May not pass', text: '' },
      'not-here': { title: 'May not enter here', text: `${RESTRICTED} Places of this kind are closed to them.` },
      'by-place': {
        title: 'Depends on place',
        text: `${RESTRICTED} Whether they may enter depends on the kind of place: see the rules of this one.`,
      },
      'with-mask': { title: 'May pass with a mask', text: `${RESTRICTED} Here they wear a mask all the time.` },
      'with-certificate': {
        title: 'With a certificate',
        text: 'Ask for the certificate of the community or the office; only with it may they enter.',
      },
      fallback: {
        title: 'Use health code + itinerary card',
        text: 'The province’s data timed out; this is no sign of risk. Look at health code and itinerary card.',
      },
    },
    refusals: {
      'not-ours': { title: 'Not one of our codes', text: 'A QR code of another system. Ask for the code of 温州防疫码.' },
      'unknown-key': { title: 'Cannot be checked', text: 'This phone does not know it yet. Connect to the network, then scan again.' },
      forged: { title: 'Forged', text: 'Its signature is wrong. Do not let the person in, and tell whoever is in charge.' },
      revoked: { title: 'This code was replaced', text: 'Ask the person to open it again with network, then scan again.' },
      'paper-ended': {
        title: 'This paper is no longer valid',
        text: 'Ask for the code on a phone; who has none gets new paper from the community or the office.',
      },
      reported: { title: 'This code was reported', text: 'Ask the person to open it again with network, and compare their ID card.' },
      expired: { title: 'The code has expired', text: 'Ask the person to open it again with network, then scan again.' },
      clock: {
        title: 'A clock is wrong',
        text: 'That of this phone or the other one; it says nothing against the person. Connect both to the network, then scan again.',
      },
      stale: {
        title: 'Not a live code',
        text: 'A screenshot or a photograph, or a phone whose clock is wrong. Ask for the code on the phone itself.',
      },
    },
  },
}
