import type { Text } from '../status/text'

/** What is said to the person after a step of the analysis. */
export const NOTICES = {
  'not-sent': {
    zh: '验证码未能发出，或尚未收到发送结果。已收到短信的请直接填写；没有收到的，请稍后重新获取。',
    en: 'The code could not be sent, or nobody knows yet. If the SMS has come, type its code; if not, ask for another in a while.',
  },
  'wrong-code': { zh: '验证码不正确，请核对后重新填写。', en: 'This code is not right. Please check it and type it again.' },
  'code-over': {
    zh: '验证码已过期，请重新获取。已完成的部分不会重复查询。',
    en: 'The code is over. Please ask for another; what was answered is not asked again.',
  },
  'code-spent': {
    zh: '查询曾中断，刚才的验证码可能已使用，请重新获取。已完成的部分不会重复查询。',
    en: 'The check was interrupted and the code may be used up. Please ask for another; what was answered is not asked again.',
  },
  'another-code': {
    zh: '需比对的城市较多，一个验证码未能完成查询，请填写新收到的验证码。',
    en: 'There are more cities than one SMS code is good for. Please type the new code that is sent to you.',
  },
  'asked-again': {
    zh: '查询暂未成功，系统会自动重试，您可以离开此页。',
    en: 'No answer yet. It is asked again by itself; you can leave this page.',
  },
  'begun-anew': {
    zh: '中高风险地区名单刚刚更新，已按新名单重新开始。',
    en: 'The list of risk areas has just changed. The check began anew by the new list.',
  },
} as const satisfies Record<string, Text>

export type Notice = keyof typeof NOTICES
export const NOTICE_KEYS = Object.keys(NOTICES) as Notice[]

/** Once the time is over: what serves instead of the analysis. */
export const FALLBACK: Text = {
  zh: '研判未能在规定时间内完成。您可以重新研判，也可以直接填写预申报，由目的地街道核实行程；路上请备好健康码和行程卡。',
  en: 'The analysis did not end in time. You can begin it again, or declare without it: the street of your destination asks about your journey. Keep your health code and itinerary card at hand.',
}
