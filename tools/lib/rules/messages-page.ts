import { MESSAGE_RULES } from '@domain/messages/messages.table'
import { MESSAGES } from '@domain/messages/words'
import { code, type RulePage, table } from './markdown'

/** Which change is told by which message, and its words. */
export const messagesPage = (): RulePage => ({
  name: 'messages',
  title: 'Which change is told by a message',
  body: [
    'From the top; the first row that fits counts. Of confirmed people only, and of nobody who has shown the code since. The last row is total.',
    table(
      ['rule', 'message', 'when', 'source'],
      MESSAGE_RULES.map(({ id, message, condition, source }) => [code(id), message === null ? 'none' : code(message), condition, source]),
    ),
    '## Words',
    'A masked name and the time stand beside them; at most 20 characters, no colour, measure or place.',
    table(
      ['message', '内容', 'news', '提示', 'advice'],
      Object.entries(MESSAGES).map(([key, { news, advice }]) => [code(key), news.zh, news.en, advice.zh, advice.en]),
    ),
  ],
})
