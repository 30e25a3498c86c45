import type { Same } from '../../catalogue'
import type { zhCN } from './zh-CN'

export const en: Same<typeof zhCN> = {
  phone: 'Mobile number',
  phonePlaceholder: '11 digits',
  phoneHint: 'The number your health code was registered with',
  phoneFaults: {
    empty: 'Please type your mobile number.',
    characters: 'A mobile number has digits only.',
    length: 'A mobile number has 11 digits.',
    prefix: 'Please check the first digits.',
  },
  full: 'Read it all',
  title: 'What you agree to',
  agree: 'I agree',
  missing: 'Please read the consent and tick it first.',
  codeRefused: (title, text, support) => `${title}. ${text} (${support})`,
}
