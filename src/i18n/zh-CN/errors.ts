import type { ErrorTexts, MainError } from '../errors'
import { FALLBACK } from './again'

export const errors: ErrorTexts<MainError> = {
  INTERNAL: { title: '系统暂时出错', text: '您填写的内容都已保留，请再试一次。仍不行时，请告诉客服支持码。' },
  REQUEST_INVALID: { title: '提交的内容不符合要求', text: '请检查填写的内容；如没有问题，请更新小程序后再试。' },
  OPERATION_UNKNOWN: { title: '当前版本过旧', text: '请关闭小程序后重新打开，更新到最新版本。' },
  REQUEST_TOO_LARGE: { title: '提交的内容过大', text: '请减少内容后再试。' },
  BUSY: { title: '系统正忙', text: '请稍候片刻，再试一次。' },
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
  CLIENT_OUTDATED: { title: '此版本已停用', text: '请关闭小程序后重新打开，更新后再亮码；网页版请刷新页面。' },
  ACCOUNT_CLOSED: { title: '您的数据正在删除', text: '删除完成之后，可以重新使用。' },

  CITIES_NOT_SET: { title: '中高风险地区名单正在准备', text: `请稍后再试。${FALLBACK}` },

  PERSON_NOT_LINKED: { title: '列表中没有该申领人', text: '可能尚未关联，或已解除关联。请返回防疫码查看。' },
}
