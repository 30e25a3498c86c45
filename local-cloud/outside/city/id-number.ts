const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2]

/** An ID number: division, date of birth `YYYYMMDD`, a number of order, and the check digit of GB 11643. */
export function idNumber(division: string, born: string, order: number): string {
  const digits = division + born + String(order).padStart(3, '0')
  const sum = [...digits].reduce((total, digit, place) => total + Number(digit) * (WEIGHTS[place] ?? 0), 0)
  return digits + '10X98765432'.charAt(sum % 11)
}
