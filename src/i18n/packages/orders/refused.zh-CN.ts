import type { OrderErrorTexts } from '../../errors'

/** What goes wrong with a work order, for who raised it and at the desk. */
export const orderErrors: OrderErrorTexts = {
  ORDER_ALREADY_OPEN: { title: '此人已有未办结的工单', text: '不必重复上报，办结后系统自动重新获取健康码颜色。' },
  ORDER_NOT_FOUND: { title: '没有找到这个工单', text: '工单可能已超过保存期，请刷新列表。' },
  ORDERS_DOWN: { title: '政务工单平台没有应答', text: '请稍后再核对；系统也会自动核对。' },
}
