import type { Catalogue } from '../catalogue'

export const common: Catalogue['common'] = {
  product: 'Wenzhou Health Pass',
  confirm: 'OK',
  cancel: 'Cancel',
  close: 'Close',
  back: 'Back',
  retry: 'Try again',
  notOpened: 'No network: the page did not open',
  call: (number) => `Call ${number}`,
  copy: 'Copy',
  copied: 'Copied',
  loading: 'Loading',
  support: (code) => `Support code ${code}`,
  fallback: 'Health code + itinerary card',
  declaration: 'Travel declaration',
  fallbackNow: 'Today, use the health code and the itinerary card.',
}
