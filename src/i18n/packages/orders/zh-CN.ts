import type { OrderState } from '@domain/work-order/order'

const states: Readonly<Record<OrderState, string>> = {
  waiting: '待发送',
  accepted: '已受理',
  'in-hand': '办理中',
  done: '已办结',
  returned: '已退回',
}

const closedHow: Readonly<Partial<Record<OrderState, string>>> = { done: '已重新获取健康码颜色', returned: '省里未作处理' }

interface Standing {
  state: OrderState
  isColourDue: boolean
}

export const zhCN = {
  bar: '政务工单',
  lead: '健康码为灰码或颜色有误时，向省里提交工单，问题分类为“健康码”。办结后系统自动重新获取颜色。',
  idNumber: '持码人身份证号',
  idPlaceholder: '18 位身份证号',
  idWrong: '请核对身份证号。',
  description: '情况说明',
  descriptionPlaceholder: '如 灰码两天未恢复，浙里办显示绿码',
  descriptionShort: (least: number) => `请至少写 ${least} 个字。`,
  raise: '提交工单',
  raised: { waiting: '已登记，接口恢复后自动发送', sent: '已提交' },
  mine: '我提交的工单',
  none: '还没有工单',
  states,
  /** Where one stands, and what a closed one came to. */
  stateOf: ({ state, isColourDue }: Standing) =>
    [states[state], isColourDue ? '正在重新获取健康码颜色' : closedHow[state]].filter(Boolean).join('，'),
  followed: (minutes: number) => `提交后每 ${minutes} 分钟自动核对一次，点开工单可立即核对。`,
  one: '工单详情',
  class: '问题分类',
  healthCode: '健康码',
  noNumber: '尚未取得',
  askedAt: '最近核对',
  neverAsked: '尚未核对',
  check: '核对状态',
  checking: '正在核对…',
  office: {
    list: '工单',
    lists: { open: '未办结', closed: '已结束' },
    none: { open: '没有未办结的工单', closed: '没有已结束的工单' },
    document: '证件号',
    state: '进度',
    number: '政务工单号',
    raisedBy: '提交人',
    openedAt: '提交时间',
    changedAt: '更新时间',
    answer: '省里答复',
    refresh: '刷新',
    more: '显示更多',
  },
}
