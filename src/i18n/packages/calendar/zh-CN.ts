export const zhCN = {
  month: (year: number, month: number) => `${year} 年 ${month} 月`,
  weekdays: ['一', '二', '三', '四', '五', '六', '日'],
  earlier: '上个月',
  later: '下个月',
}
