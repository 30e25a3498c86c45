/** Of every page that proves a phone number and has it looked at. */
export const zhCN = {
  phone: '手机号',
  phonePlaceholder: '11 位手机号',
  phoneHint: '须与申领健康码时登记的手机号一致',
  phoneFaults: {
    empty: '请填写手机号。',
    characters: '手机号只能是数字。',
    length: '手机号应为 11 位数字。',
    prefix: '请检查手机号开头的数字。',
  },
  full: '查看全文',
  title: '授权说明',
  agree: '同意并勾选',
  missing: '请先阅读并勾选授权。',
  codeRefused: (title: string, text: string, support: string) => `${title}。${text}（${support}）`,
}
