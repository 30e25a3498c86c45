import { en } from '@/i18n/packages/help/en'
import { privacy as privacyEn } from '@/i18n/packages/help/privacy/en'
import { privacy } from '@/i18n/packages/help/privacy/zh-CN'
import { questions as questionsEn } from '@/i18n/packages/help/questions/en'
import { questions } from '@/i18n/packages/help/questions/zh-CN'
import { zhCN } from '@/i18n/packages/help/zh-CN'
import { en as accessesEn } from '@/i18n/packages/verification/accesses/en'
import { zhCN as accesses } from '@/i18n/packages/verification/accesses/zh-CN'
import { CONSENT_TEXT } from '@domain/itinerary/consent'
import { DAY } from '@domain/kernel/china-time'
import { PROOF_SERVES } from '@domain/linking/proof'
import { RETENTION } from '@domain/retention/retention.table'

const { cases, declarations, audit } = RETENTION
const PROOF = PROOF_SERVES / DAY
const consent = (language: 'zh' | 'en') => CONSENT_TEXT.map((part) => part[language]).join('\n')

/** Written by hand: texts that say how long something is kept, and of which days they may speak. */
it.each([
  ['询问删除', zhCN.data.askText, [cases.days]],
  ['asking to delete', en.data.askText, [cases.days]],
  ['隐私政策', privacy.map(({ text }) => text).join(), [cases.days, audit.days, PROOF]],
  ['the privacy policy', privacyEn.map(({ text }) => text).join(), [cases.days, audit.days, PROOF]],
  ['常见问题', questions['my-data'].answer, [cases.days]],
  ['the questions', questionsEn['my-data'].answer, [cases.days]],
  ['谁查看过', accesses.lead + accesses.none, [audit.days]],
  ['who looked', accessesEn.lead + accessesEn.none, [audit.days]],
  ['授权书', consent('zh'), [PROOF]],
  ['the consent', consent('en'), [PROOF]],
])('%s: days as they are kept', (_name, text, kept) => {
  const said = Array.from(text.matchAll(/(\d+) (?:天|days)/g), ([, days]) => Number(days)).filter((days) => days !== ASKED_OF)
  expect(new Set(said)).toEqual(new Set(kept))
})

/** The days of travel that are asked of: not a time of keeping. */
const ASKED_OF = 14

it('cases and declarations are told of in one sentence', () => expect(declarations.days).toBe(cases.days))
