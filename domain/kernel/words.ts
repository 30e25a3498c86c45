/** Characters that take no place on a screen, turn its direction or pass for a blank; not those that emoji and rare characters are joined with. */
const UNSEEN =
  /[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0]|\udb40[\udc00-\udc7f]/g

/** A letter of any script, a digit or a Chinese character, no accent alone; written as ranges, for phones whose expressions know no classes of Unicode. */
const READABLE =
  /[0-9A-Za-z\u00c0-\u02af\u0370-\u1aaf\u1b00-\u1dbf\u1e00-\u1fff\u3007\u3041-\ud7ff\ud840-\ud8bf\ue000-\ufaff\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/

/** What of words is kept: nothing that nobody can see. It comes with what is pasted, and is no mistake of who pasted it. */
export const seen = (typed: string): string => typed.replace(UNSEEN, '')

/** So many characters at most, none of them cut in two. */
export const cutWords = (text: string, atMost: number): string => text.slice(0, atMost).replace(/[\ud800-\udbff]$/, '')

/** Words that say something to who reads them later: so many characters, one of them to be read. */
export function saySomething(typed: string, atLeast = 1): boolean {
  const words = seen(typed).trim()
  return words.length >= atLeast && READABLE.test(words)
}
