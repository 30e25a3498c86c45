/**
 * What may be shown of a person: enough to be recognised by those who know them, too little to be learnt by others.
 * Every mask keeps at most the characters its own sentence names, whatever it is given.
 */

const characters = (text: string) => [...text.trim()]
const stars = (count: number) => '*'.repeat(Math.max(count, 1))

/**
 * A name: of a Chinese name the first character, and the last when there are three or more (张*三, 陈*); of a name in Latin letters the
 * first letter of each word (J*** S****). A name of one character shows nothing of it.
 */
export function maskName(name: string): string {
  const letters = characters(name)
  if (letters.length <= 1) return '*'
  if (/^[\p{Script=Latin}\s.,'’·-]+$/u.test(name)) return maskWords(name)
  if (letters.length === 2) return `${letters[0]}*`
  return `${letters[0]}${stars(letters.length - 2)}${letters[letters.length - 1]}`
}

const maskWords = (name: string) =>
  name
    .trim()
    .split(/\s+/)
    .map((word) => `${characters(word)[0]}***`)
    .join(' ')

/** A mobile number: the first three and the last four of its 11 digits (138****0021); of anything else, nothing. */
export const maskPhone = (phone: string): string => (/^\d{11}$/.test(phone) ? `${phone.slice(0, 3)}****${phone.slice(-4)}` : '***********')

/** An identity number: the first and the last of its 18 characters; of a passport number or anything else, the first only. */
export function maskDocument(number: string): string {
  const letters = characters(number)
  if (letters.length === 18) return `${letters[0]}${stars(16)}${letters[17]}`
  return letters.length > 1 ? `${letters[0]}${stars(letters.length - 1)}` : '*'
}

/** A plate: province and letter of the place, and its last character (浙C****5). */
export function maskPlate(plate: string): string {
  const letters = characters(plate)
  return letters.length > 3 ? `${letters[0]}${letters[1]}${stars(letters.length - 3)}${letters[letters.length - 1]}` : '***'
}

/** An address: its first three characters at most, and never more than half of it (五马街***). */
export function maskAddress(address: string): string {
  const letters = characters(address)
  return `${letters.slice(0, Math.min(3, Math.floor(letters.length / 2))).join('')}***`
}
