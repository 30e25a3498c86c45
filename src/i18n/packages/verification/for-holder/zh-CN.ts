import { type ErrorTexts, numberIn, type RoomErrors } from '../../../errors'
import { moment } from '../../../zh-CN/again'
import { errors as formErrors } from '../errors/zh-CN'

export const holderErrors: ErrorTexts<RoomErrors['forHolder']> = {
  PASS_NOT_GENUINE: {
    title: '不是现场出示的有效码',
    text: ({ answer }) =>
      answer === 'revoked'
        ? '此码已更换。请对方联网重新打开防疫码，再扫一次。'
        : '请对方打开小程序当面亮码，再扫一次；纸质码、截图不能用。',
  },
  SCAN_TOO_OLD: { title: '扫码已超过 10 分钟', text: '请对方再亮一次码，扫码后继续提交，填好的内容还在。' },
  HOLDER_DIFFERS: {
    title: '证件号与此码不符',
    text: (params) => {
      const left = numberIn(params, 'left')
      return `请核对证件号，并确认扫的是本人的码。${left === undefined ? '' : `今天还可以再试 ${left} 次。`}`
    },
  },
  HOLDER_LIMIT: {
    title: '今天输错次数过多',
    text: (params) => `请在 ${moment(numberIn(params, 'until'), '次日零点')} 后再试，或请持码人在自己手机上发基层核查。`,
  },
}

/** What staff are told in other words than holders. */
const errors = {
  ...formErrors,
  ...holderErrors,
  CASE_NOT_POSSIBLE: { title: '不能为此人发基层核查', text: '此人在健康码白名单内，请联系属地防控办。' },
  PERSON_NOT_LINKED: { title: '此码刚刚解除关联', text: '请对方重新打开防疫码，再扫一次。' },
  CONSENT_OUTDATED: { title: '承诺书已更新', text: '请关闭小程序后重新打开，再扫码填写。' },
}

export const zhCN = {
  errors,
  bar: '代填基层核查',
  lead: '请对照证件录入，其余按持码人口述填写。内容不在本机保存，提交后由所在街道（乡镇）的网格员核查。',
  handOver: '请把手机交给持码人，由本人阅读承诺并签名。',
  name: '姓名',
  namePlaceholder: '与证件一致',
  nameFault: '请填写姓名。',
  document: '身份证号或护照号',
  documentPlaceholder: '18 位身份证号，或护照号',
  documentFault: '请核对证件号。',
  answers: {
    accepted: { title: '已受理', text: '网格员会联系持码人，核查情况显示在持码人的防疫码上。' },
    'already-open': { title: '此人已有进行中的核查', text: '无需重复提交，请持码人等候网格员联系。' },
  },
  toDoor: '返回扫码核验',
  rescan: '再扫一次并提交',
  noScan: { title: '请先扫码', text: '请在“扫码核验”扫描持码人的防疫码，再代填核查。' },
}
