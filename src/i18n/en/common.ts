import type { Catalogue } from '../catalogue'

export const common: Catalogue['common'] = {
  product: 'Wenzhou Health Pass',
  confirm: 'OK',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  retry: 'Try again',
  understood: 'I understand',
  call: (number) => `Call ${number}`,
  copy: 'Copy',
  copied: 'Copied',
  required: 'required',
  loading: 'Loading',
  more: 'See',
  selected: 'selected',
  support: (code) => `Support code ${code}`,
  fallback: 'Health code + itinerary card',
  waitSeconds: (seconds) => `${seconds} s`,
}
