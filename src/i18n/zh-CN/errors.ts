import { type ErrorTexts, numberIn } from '../errors'
import { times } from './times'

const FALLBACK = '在此期间请用健康码 + 行程卡通行。'

const moment = (at: number | undefined, otherwise: string) => (at === undefined ? otherwise : times.moment(at))

export const errors: ErrorTexts = {
  INTERNAL: { title: '系统暂时出错', text: '您填写的内容都已保留，请再试一次。仍不行时，请告诉客服支持码。' },
  REQUEST_INVALID: { title: '提交的内容不符合要求', text: '请检查填写的内容；如没有问题，请更新小程序后再试。' },
  OPERATION_UNKNOWN: { title: '当前版本过旧', text: '请关闭小程序后重新打开，更新到最新版本。' },
  REQUEST_TOO_LARGE: { title: '提交的内容过大', text: '请减少内容后再试。' },
  BUSY: { title: '同一操作正在进行', text: '请稍候片刻，再试一次。' },
  NETWORK_UNREACHABLE: { title: '没有连上网络', text: '请检查网络后重试。您填写的内容都已保留。' },
  NETWORK_TIMEOUT: { title: '网络较慢，没有等到回应', text: '请换个信号好的位置再试。您填写的内容都已保留。' },
  ANSWER_INVALID: { title: '收到的数据无法识别', text: '请关闭小程序后重新打开；仍不行时，请告诉客服支持码。' },

  SESSION_MISSING: { title: '尚未登录', text: '请重试，系统会自动登录。' },
  SESSION_EXPIRED: { title: '登录已过期', text: '请重试，系统会自动重新登录。' },
  SESSION_INVALID: { title: '登录状态无效', text: '请关闭小程序后重新打开。' },
  ALIPAY_LOGIN_FAILED: { title: '支付宝登录没有成功', text: '请稍后重试。' },
  H5_SESSIONS_OFF: { title: '网页版已停用', text: '请在微信或支付宝中打开“温州防疫码”小程序。' },
  FORBIDDEN: { title: '没有权限', text: '此操作不对您开放。' },
  TOO_MANY_REQUESTS: { title: '操作过于频繁', text: '请等一分钟再试。' },
  ACCOUNT_CLOSED: { title: '您的数据正在删除', text: '删除完成之后，可以重新使用。' },

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
  ITINERARY_QUOTA: { title: '行程核验使用人数过多', text: `请过几分钟再试。${FALLBACK}` },
  CITIES_NOT_SET: { title: '中高风险地区名单正在准备', text: `请稍后再试。${FALLBACK}` },

  PHONE_NOT_PROVED: { title: '需要重新验证手机号', text: '手机号的验证已失效，请用短信验证码重新授权。' },
  NO_HEALTH_CODE: {
    title: '没有查到健康码',
    text: '该手机号下没有登记健康码。请先在“浙里办”或支付宝申领浙江健康码，1 至 2 小时后再关联。',
  },
  REGISTRY_DOWN: { title: '健康码系统暂时无法使用', text: `这不是您的问题，请稍后再试。${FALLBACK}` },
  PERSON_NOT_LINKED: { title: '该申领人已不在列表中', text: '请刷新后查看，或重新关联健康码。' },
  ID_NUMBER_DIFFERS: {
    title: '身份证号码与健康码登记的不一致',
    text: (params) => {
      const left = numberIn(params, 'left')
      return `请核对后再试。${left === undefined ? '' : `今天还可以试 ${left} 次。`}`
    },
  },
  TEMPORARY_NOT_POSSIBLE: { title: '现在不能申请临时通行', text: '只有绿码黄问号可以申请，请刷新后再看。' },
  TEMPORARY_LIMIT: { title: '今天的临时通行已用完', text: '请发基层核查，或次日再申请。' },
  CONFIRM_LIMIT: { title: '今天输错次数过多', text: (params) => `请在 ${moment(numberIn(params, 'until'), '次日零点')} 后再试。` },
  CONFIRM_NOT_POSSIBLE: { title: '该申领人无需本人确认', text: '此健康码由家人代办，请先确认代办人本人。' },

  FILE_NOT_FOUND: { title: '没有找到文件', text: '请重新上传名单。' },
  RISK_LIST_REFUSED: { title: '名单未通过检查', text: '名单的结构、数量或时间不符，现行名单不变。' },
  PROPOSAL_NOT_FOUND: { title: '没有找到这份名单', text: '请重新导入。' },
  PROPOSAL_OUTDATED: { title: '现行名单已变化', text: '请重新导入，再确认。' },
  CITIES_UNMAPPED: { title: '有地名无法对应到城市', text: '请先为这些地名指定城市。' },
  CITIES_TOO_MANY: { title: '比对城市超过 300 个', text: '一次查询最多比对 300 个城市，请减少后再确认。' },
  CITY_UNKNOWN: { title: '城市代码不存在', text: '请检查所选城市。' },
  INVITATION_INVALID: { title: '邀请码无效', text: '邀请码可能输错、已被使用或超过 7 天。请核对，或请防控办重新邀请。' },
  VENUE_NOT_FOUND: { title: '没有找到这个场所', text: '请刷新场所列表后再试。' },

  PASS_NOT_GENUINE: { title: '不是现场出示的真码', text: '只能上报刚刚扫到的真码。请对方当面亮码，再扫一次。' },
  SIGNING_KEYS_OVER: { title: '系统密钥已到期', text: '这不是您的问题，请联系防控办更换密钥。' },
  PAPER_NOT_POSSIBLE: { title: '不能打印纸质通行证', text: '须已由家人关联、行程在有效期内，且为绿码绿勾或绿码小绿勾。' },
}
