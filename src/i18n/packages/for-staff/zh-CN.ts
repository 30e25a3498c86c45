import { postErrors } from '../posts/zh-CN'

export const zhCN = {
  bar: '工作人员',
  signedOut: { title: '此页面供工作人员使用', text: '请先用防控办发给您的邀请码登录。', way: '去登录' },
  notAllowed: { title: '您的账号不能打开此页面', text: '请回到您的工作页面；如果工作需要，请与防控办联系。', way: '回到工作页面' },
  ended: postErrors.POST_ENDED,
  support: (code: string) => `（服务编号 ${code}）`,
  toCode: '返回防疫码',
}
