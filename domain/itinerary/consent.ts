import type { Text } from '../status/text'

/** Changes with every change of the words below; recorded with each consent. */
export const CONSENT_VERSION = '2022-07'

/** The sentence beside the box. */
export const CONSENT_SENTENCE: Text = {
  zh: '同意并授权温州市疫情防控部门查询本人疫情期间14天内到访地信息',
  en: 'I agree that the epidemic prevention authority of Wenzhou checks the places I visited in the last 14 days',
}

/** What 查看全文 shows, a paragraph each. */
export const CONSENT_TEXT: readonly Text[] = [
  {
    zh: '查询什么：将您手机号近 14 天的到访地，与中高风险地区名单作一次比对。比对由国家通信大数据平台完成。',
    en: 'What is checked: where this phone number was in the last 14 days is compared once with the list of medium- and high-risk areas. The national telecommunication platform does this.',
  },
  {
    zh: '得到什么：我们只收到一个结果——“到过”“未到过”或“无记录”，不会收到、保存或显示您去过的任何地点。',
    en: 'What we get: one answer only, “has been”, “has not been” or “no record”. No place you visited is ever received, stored or shown.',
  },
  {
    zh: '用来做什么：仅用于生成您和您关联的申领人的防疫码，供现场工作人员判断是否放行。',
    en: 'What it is for: the code of yourself and of those linked to you, by which staff at a door decide.',
  },
  {
    zh: '保存多久：结果在失效后随新的查询更新；您可以随时解除关联。手机号加密保存，28 天内没有新的短信验证即失效。',
    en: 'How long: the answer is replaced by the next check; you can unlink at any time. The phone number is stored encrypted, and its proof lapses after 28 days without a new SMS.',
  },
  {
    zh: '您的选择：不同意时不会发送任何信息，您可以使用健康码 + 行程卡通行。',
    en: 'Your choice: without consent nothing is sent, and you can use the health code and the itinerary card instead.',
  },
]
