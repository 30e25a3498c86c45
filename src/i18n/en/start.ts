import type { Catalogue } from '../catalogue'

export const start: Catalogue['start'] = {
  lead: 'Health code and travel, in one code',
  steps: [
    { title: 'Verify your number', text: 'The one your health code was registered with' },
    { title: 'Authorise the travel check', text: 'Were you in a risk area in 14 days? Nothing more' },
    { title: 'Link health codes', text: 'Yours and those of your family, at once' },
  ],
  begin: 'Start',
  privacy: 'No place you visited is received or stored',
}
