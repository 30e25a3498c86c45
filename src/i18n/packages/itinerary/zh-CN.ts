import { errors } from './errors/zh-CN'

export const zhCN = {
  errors,
  declare: {
    title: '核验 14 天行程',
    family: {
      title: '核验家人的 14 天行程',
      phoneHint: '请填写家人申领健康码时登记的手机号，验证码会发到这个手机',
      knownHint: (phone: string) => `登记的手机号是 ${phone}，验证码会发到这个手机`,
    },
    lead: '只比对“是否到过中高风险地区”，结果只有“是”“否”或“无记录”。不会获取、保存您去过的任何地点。',
    code: '短信验证码',
    codePlaceholder: '短信中的数字',
    codeHint: '由国家通信大数据行程卡发送，3 分钟内有效',
    pauseHint: '同一账号两次获取须间隔 60 秒，为家人获取也一样',
    codeFaults: { empty: '请填写短信验证码。', form: '验证码是 4 至 8 位数字。', consent: '请先勾选下方的授权，再获取验证码。' },
    getCode: '获取验证码',
    getCodeIn: (seconds: number) => `${seconds} 秒后重发`,
    sent: (phone: string) => `验证码已发送至 ${phone}，请查看短信。`,
    stillValid: '之前收到的验证码仍然有效，请直接填写，不必重新获取。',
    serves: (left: string) => `验证码剩余有效时间 ${left}`,
    submit: '授权查询',
    submitting: '正在查询…',
    sending: '正在发送…',
    noSms: '收不到验证码？可先使用健康码 + 行程卡通行。',
    validCode: (name: string, until: string) => `${name} 的防疫码 ${until} 前仍然有效，可以继续亮码。`,
    shownCode: (name: string, until: string) => `${name} 的防疫码 ${until} 前照常显示，能否通行以码上的结论为准。`,
    showCode: '返回亮码',
  },
}
