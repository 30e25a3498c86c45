import { roleNames } from '../../roles/zh-CN'
export const zhCN = {
  title: '谁查看过',
  lead: '工作人员每次查看或办理都有记录，保存 180 天。这里列出岗位、时间和操作，不列姓名。',
  show: '查看记录',
  more: '查看更早的记录',
  none: '近 180 天没有工作人员查看或办理。',
  roles: roleNames,
  kinds: {
    view: '查看',
    pictures: '查看照片和签名',
    open: '代填核查',
    unmask: '查看完整信息',
    move: '办理',
    note: '记录健康情况',
    find: '按姓名、电话或证件号查找',
    report: '上报冒用',
    paper: '打印纸质通行证',
    search: '查询操作记录',
    other: '其他操作',
  },
}
