import { isStreet } from '../divisions'
import { saySomething } from '../kernel/words'

/** 发基层核查: what is asked of a person (`product.md` 6). Name and ID number are those of the linked health code. */
export interface CaseForm {
  phone: string
  /** Left Wenzhou in the last 14 days. */
  hasLeft: boolean
  /** Where from, the six digits of a city; null for who has not left. */
  from: string | null
  /** Residence in Wenzhou, or destination of visitors: the code of a street. */
  street: string
  address: string
  /** The account of the situation. */
  account: string
  isCodeGreen: boolean
  wasInRiskArea: boolean
  wasAbroad: boolean
  /** Contact with 密切接触者 or 高风险暴露人员. */
  hadContact: boolean
}

export const ADDRESS_AT_LEAST = 2
export const ADDRESS_AT_MOST = 100
export const ACCOUNT_AT_MOST = 500

/** Photos of nucleic-acid reports with the form, and at once later. */
export const PHOTOS_AT_MOST = 6
/** Photos handed in after a case was closed, all told. */
export const LATER_PHOTOS_AT_MOST = 12

export type FormField = 'from' | 'street' | 'address' | 'account'

/** The fields of a form that cannot be right, in the order of the page. Types and lengths are seen to by the contract. */
export function formFaults({ hasLeft, from, street, address, account }: CaseForm): FormField[] {
  return [
    ...(hasLeft && from === null ? (['from'] as const) : []),
    ...(isStreet(street) ? [] : (['street'] as const)),
    ...(saySomething(address, ADDRESS_AT_LEAST) ? [] : (['address'] as const)),
    ...(saySomething(account) ? [] : (['account'] as const)),
  ]
}

/** 个人承诺书, as it was ticked; another text has another version. */
export const CASE_PROMISE_VERSION = '2022-11'
export const CASE_PROMISE = {
  zh: '本人承诺以上内容真实、完整，近 14 天没有与密切接触者、高风险暴露人员接触而隐瞒不报；如有不实，愿承担相应法律责任。',
  en: 'I promise that all this is true and complete, and that I keep no contact with close contacts or people exposed to high risk to myself; I answer for it by law.',
} as const
