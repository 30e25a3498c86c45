import { type ErrorTexts, numberIn, type RoomErrors } from '../../../errors'
import { FALLBACK, moment } from '../../../zh-CN/again'

export const errors: ErrorTexts<RoomErrors['itinerary']> = {
  CONSENT_OUTDATED: { title: '授权内容已更新', text: '请关闭小程序后重新打开，查看新的内容，再勾选同意。' },
  SMS_TOO_SOON: {
    title: '刚刚发送过验证码',
    text: (params) => `两次获取至少间隔 60 秒，${moment(numberIn(params, 'retryAt'), '稍后')} 可重新获取。`,
  },
  SMS_LOCKED: {
    title: '获取验证码过于频繁',
    text: (params) =>
      `为保护您的信息，已暂停获取验证码，${moment(numberIn(params, 'until'), '次日零点')} 自动恢复。已收到的验证码仍可使用。${FALLBACK}`,
  },
  SMS_PHONE_LIMIT: {
    title: '该手机号今天获取验证码次数过多',
    text: (params) => `${moment(numberIn(params, 'until'), '次日零点')} 后可重新获取。${FALLBACK}`,
  },
  SMS_CODE_VOID: {
    title: '验证码输错次数过多，已作废',
    text: (params) => `${moment(numberIn(params, 'retryAt'), '3 分钟')} 后可重新获取验证码。已填手机号会保留。`,
  },
  SMS_CODE_NOT_SENT: { title: '尚未获取验证码', text: '请先点“获取验证码”，再填写短信中的数字。' },
  SMS_CODE_WRONG: {
    title: '验证码不正确',
    text: (params) => {
      const left = numberIn(params, 'left')
      return `请核对最新一条短信中的数字。${left === undefined ? '' : `还可以试 ${left} 次。`}`
    },
  },
  SMS_CODE_EXPIRED: { title: '验证码已过期', text: '验证码 3 分钟内有效，请重新获取。已填手机号已保留。' },
  SMS_REFUSED: { title: '该手机号收不到验证码', text: `通信运营商没有受理。请检查手机号，或联系运营商。${FALLBACK}` },
  ITINERARY_DOWN: { title: '国家行程核验服务暂时无法使用', text: `这不是您的问题，请稍后再试。${FALLBACK}` },
  CODES_NEEDED: { title: '一个验证码不够', text: '目前比对的城市较多，要分次查询，每次一个验证码。' },
  ITINERARY_QUOTA: { title: '行程核验使用人数过多', text: `请过几分钟再试。${FALLBACK}` },
}
