import { accessPage } from './access-page'
import { errorsPage, operationsPage } from './contract-pages'
import { declarationPage } from './declaration-page'
import { itineraryPage } from './itinerary-page'
import { linkingPage } from './linking-page'
import type { RulePage } from './markdown'
import { messagesPage } from './messages-page'
import { passPage } from './pass-page'
import { policyPage } from './policy-page'
import { statusPage } from './status-page'
import { whiteListPage } from './white-list-page'
import { workOrdersPage } from './work-orders-page'
import { verificationPage } from './verification-page'

const print = ({ title, body }: RulePage) =>
  [`# ${title}`, 'Printed from the tables by `npm run rules:print`; not edited by hand.', ...body].join('\n\n')

/** The rule book: file in `docs/rules/` → its Markdown. */
export function ruleBook(): Record<string, string> {
  const pages = [
    statusPage(),
    itineraryPage(),
    linkingPage(),
    passPage(),
    policyPage(),
    accessPage(),
    messagesPage(),
    verificationPage(),
    declarationPage(),
    whiteListPage(),
    workOrdersPage(),
    operationsPage(),
    errorsPage(),
  ]
  const list = pages.map(({ name, title }) => `- [${title}](${name}.md)`).join('\n')
  const index: RulePage = { name: 'README', title: 'The rule book', body: [list] }
  return Object.fromEntries([index, ...pages].map((page) => [`${page.name}.md`, print(page)]))
}
