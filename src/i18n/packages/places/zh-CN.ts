export const zhCN = {
  search: { label: '查找', placeholder: '名称、拼音或首字母', none: '没有找到，请换个写法' },
  back: '返回上一级',
  /** Between the names of a list. */
  between: '、',
  /** Where somebody lives: the larger first, as each language has it. */
  address: (street: string, house: string) => `${street} ${house}`,
}
