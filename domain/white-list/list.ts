/** 集卡车司机 and 健康码白名单: the lists of the data bureau (`product.md` 9). */
export const LIST_KINDS = ['truck', 'health'] as const
export type ListKind = (typeof LIST_KINDS)[number]

export type Column =
  'name' | 'idNumber' | 'plate' | 'company' | 'firstTest' | 'secondTest' | 'noRisk' | 'colour' | 'route' | 'filing' | 'until'

/** The titles that a file must carry in its first row, in the order of the template. */
export const COLUMNS: Readonly<Record<ListKind, Readonly<Partial<Record<Column, string>>>>> = {
  truck: {
    name: '姓名',
    idNumber: '身份证号',
    plate: '车牌号',
    company: '所属单位',
    firstTest: '第一次核酸阴性日期',
    secondTest: '第二次核酸阴性日期',
    noRisk: '14天内未到过中高风险地区',
    colour: '健康码颜色',
    route: '往来路线',
    filing: '备案号',
    until: '有效期至',
  },
  health: { name: '姓名', idNumber: '身份证号', company: '所属单位', until: '有效期至' },
}

/** Titles that templates carried before. */
export const FORMER_TITLES: Readonly<Record<string, string>> = { 所属公司: '所属单位' }

export const columnsOf = (kind: ListKind): Column[] => Object.keys(COLUMNS[kind]) as Column[]
export const headersOf = (kind: ListKind): string[] => Object.values(COLUMNS[kind])

/** Rows of a file beside its titles. A workbook is read as a whole, so it may hold fewer. */
export const CSV_ROWS_AT_MOST = 50_000
export const XLSX_ROWS_AT_MOST = 5_000
