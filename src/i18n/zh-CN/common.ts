export const common = {
  product: '温州防疫码',
  confirm: '确定',
  cancel: '取消',
  close: '关闭',
  back: '返回',
  retry: '重试',
  call: (number: string) => `拨打 ${number}`,
  copy: '复制',
  copied: '已复制',
  loading: '正在加载',
  support: (code: string) => `支持码 ${code}`,
  fallback: '健康码 + 行程卡',
}
