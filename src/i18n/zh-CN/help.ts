export const help = {
  office: {
    title: '今天这样办理',
    intro: (service: string) => `“${service}”的在线办理正在开通。今天请这样办理：`,
    steps: ['拨打 12345，说明您在温州的住址，转接属地防控办', '或联系所在村（社区）、网格员', '办理期间请使用健康码 + 行程卡'],
    call: '拨打 12345',
  },
  operators: {
    title: '运营商客服热线',
    text: '请说明：“通信大数据行程卡查不到行程信息”。',
    names: { mobile: '中国移动', unicom: '中国联通', telecom: '中国电信', broadnet: '中国广电' },
  },
  nationalCard: {
    title: '查看通信大数据行程卡',
    steps: ['在微信或支付宝搜索“通信行程卡”', '用同一手机号查询', '能查到行程的，回到这里重新申报行程'],
    copy: '复制“通信行程卡”去搜索',
    search: '通信行程卡',
  },
  zhejiangCode: {
    title: '重新填写浙江健康码',
    steps: ['打开“浙里办”或支付宝，搜索“健康码”', '选择“重新填写”，逐项核对后提交', '1 至 2 小时后回到这里，重新关联健康码'],
    copy: '复制“浙江健康码”去搜索',
    search: '浙江健康码',
  },
  measure: {
    title: '日常健康监测 · 限制聚集',
    hospital: '去医院就医，请先由社区或防控办出具证明。',
  },
}
