import type { zhCN } from './zh-CN'

export const en: typeof zhCN = {
  search: { label: 'Find', placeholder: 'Name or pinyin', none: 'Nothing found, try another spelling' },
  back: 'Back to the list',
  between: '; ',
  address: (street, house) => `${house}, ${street}`,
}
