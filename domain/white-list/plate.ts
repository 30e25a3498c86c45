import { plainly } from '../linking/text'

const PROVINCES = '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵云藏陕甘青宁新'
/** No I and no O: nobody tells them from 1 and 0. */
const LETTERS = 'A-HJ-NP-Z'
/** New energy: D A B C E for electric, F G H J K for others. */
const ENERGY = 'A-HJK'

/** Plates of civil vehicles by GA 36-2018: ordinary ones, trailers 挂, small and large ones of new energy. */
const PLATE = new RegExp(
  `^[${PROVINCES}][${LETTERS}](?:[${LETTERS}\\d]{5}|[${LETTERS}\\d]{4}挂|[${ENERGY}][${LETTERS}\\d]\\d{4}|\\d{5}[${ENERGY}])$`,
)

/** A plate 车牌 as typed (浙C·12345, small letters, spaces): its characters alone; `undefined` when it can be none. */
export function readPlate(typed: string): string | undefined {
  const plate = plainly(typed).replace(/[·•・.]/g, '')
  return PLATE.test(plate) ? plate : undefined
}
