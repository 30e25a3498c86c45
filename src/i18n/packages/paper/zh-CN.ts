import type { PaperErrorTexts } from '../../errors'

export const paperErrors: PaperErrorTexts = {
  PAPER_NOT_POSSIBLE: { title: '不能打印纸质通行证', text: '须已由家人关联、行程在有效期内，且为绿码绿勾或绿码小绿勾。' },
  CASE_OWN: { title: '不能经办本人或家人的事项', text: '您的账号关联了此人的健康码，或曾为此人申请，请由其他工作人员经办。' },
}

export const zhCN = {
  lead: '为没有手机的人打印。须已由家人关联、行程在有效期内，且为绿码绿勾或绿码小绿勾。',
  idNumber: '身份证号',
  idPlaceholder: '18 位身份证号',
  idWrong: '请核对身份证号。',
  hours: '有效时间',
  hoursOf: (hours: number) => (hours < 48 ? `${hours} 小时` : `${hours / 24} 天`),
  make: '生成纸质通行证',
  print: '打印',
  close: '返回',
  title: '温州防疫码 · 纸质通行证',
  name: '姓名',
  digits: '证件号后四位',
  until: (at: string) => `有效期至 ${at}`,
  note: '请与身份证一起出示。复印、转借无效。',
}
