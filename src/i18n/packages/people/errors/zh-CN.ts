import { type ErrorTexts, numberIn, type RoomErrors } from '../../../errors'
import { FALLBACK, moment } from '../../../zh-CN/again'

/** Said of a cancelled face check, by the platform's page or by the functions. */
export const cancelled = { title: '已取消刷脸', text: '没有关联任何人。填写的姓名和身份证号还在，可以重新开始。' }

export const errors: ErrorTexts<RoomErrors['people']> = {
  PHONE_NOT_PROVED: { title: '需要重新验证手机号', text: '手机号的验证已失效，请用短信验证码重新授权。' },
  NO_HEALTH_CODE: {
    title: '没有查到健康码',
    text: '没有登记健康码。请先在“浙里办”或支付宝申领浙江健康码，1 至 2 小时后再关联。',
  },
  REGISTRY_DOWN: { title: '健康码系统暂时无法使用', text: `这不是您的问题，请稍后再试。${FALLBACK}` },
  ID_NUMBER_DIFFERS: {
    title: '身份证号与健康码登记的不一致',
    text: (params) => {
      const left = numberIn(params, 'left')
      return `请核对后再试。${left === undefined ? '' : `今天还可以试 ${left} 次。`}`
    },
  },
  TEMPORARY_NOT_POSSIBLE: { title: '现在不能申请临时通行', text: '只有绿码黄问号可以申请，请刷新后再看。' },
  TEMPORARY_LIMIT: { title: '今天的临时通行已用完', text: '请发基层核查，或次日再申请。' },
  CONFIRM_LIMIT: { title: '今天输错次数过多', text: (params) => `请在 ${moment(numberIn(params, 'until'), '次日零点')} 后再试。` },
  CONFIRM_NOT_POSSIBLE: { title: '该申领人无需本人确认', text: '此健康码由家人代办，请先确认代办人本人。' },
  PASSPORT_NOT_FOUND: {
    title: '系统未包含该身份信息',
    text: '没有查到该证件号，或其健康码登记的手机号不是您已验证的手机号。请核对号码，并用登记的手机号重新授权后再试。',
  },
  PAPER_NOT_LINKABLE: {
    title: '该证件不能关联',
    text: '只能用护照关联；台胞证、港澳通行证等其他证件暂不能关联，请到街道（乡镇）便民服务中心办理。',
  },
  FACE_UNAVAILABLE: {
    title: '这里暂不能刷脸',
    text: '请在微信或支付宝中打开“温州防疫码”小程序刷脸，或返回用手机号关联。',
  },
  FACE_DOWN: { title: '人脸核验服务暂时无法使用', text: `这不是您的问题，请稍后再试，或返回用手机号关联。${FALLBACK}` },
  NOT_IN_SYSTEM: {
    title: '系统未包含该身份信息',
    text: '请核对姓名和身份证号。没有第二代身份证的（如儿童），请在浙江健康码中用“家庭代办”申领后，用手机号关联。',
  },
  FACE_CHECK_OVER: { title: '这次人脸核验已失效', text: '核验结果只能使用一次，一小时内有效。请重新刷脸。' },
  FACE_NOT_PASSED: { title: '人脸核验没有通过', text: '请由本人在光线充足处正对屏幕，再试一次。' },
  FACE_CANCELLED: cancelled,
  PERSON_FULL: { title: '关联该申领人的账号过多', text: '请先在其他账号中解除关联，再试一次。' },
}
