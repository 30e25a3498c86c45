import type { Route } from '@domain/white-list'

const routes: Readonly<Record<Route, string>> = { jinhua: '金华', yiwu: '义乌' }

export const zhCN = {
  lead: '审核通过后，市大数据局才能导入这家公司的集卡车司机。',
  number: '备案号',
  numberPlaceholder: '如 温防备〔2022〕17',
  numberKept: (number: string) => `将保存为 ${number}，横线和空格不保留；名单中写不写都能对上。`,
  numberWrong: '备案号为 4 至 30 个汉字、字母或数字。',
  company: '公司全称',
  companyPlaceholder: '与名单中的公司一致',
  companyMissing: '请填写公司全称。',
  routesTitle: '往来路线',
  routesMissing: '请至少选择一条路线。',
  routes,
  validUntil: '有效期至',
  chooseDay: '请选择日期',
  approvedAt: '审核日期',
  approve: '审核通过',
  list: '有效的备案',
  none: '没有有效的备案',
  withdraw: '撤销',
  withdrawTitle: (number: string) => `撤销备案 ${number}？`,
  withdrawText: '之后不能再用这个备案号导入。已在名单中的司机到期自动失效，需要时请市大数据局移出。',
}
